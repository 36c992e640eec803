package vn.ntm.distribution.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;

@WholeApplicationTest
class DistributionPagesTest {
    private static final SignIn OFFICER = SignIn.as("canbo");
    private static final SignIn HAMLET_HEAD = SignIn.as("truongxom");
    private static final String BRIEFS = "/distribution/briefs";

    @Autowired
    private MockMvcTester http;

    @Test
    void aHamletHeadLooksAtTheOwnBriefAndItsPdf() throws Exception {
        Document page = page(BRIEFS, HAMLET_HEAD);
        String sheet = page.select(".unit-columns a").getFirst().attr("href");

        assertThat(page.select("form[action$=/batches]")).isEmpty();
        assertThat(get(sheet, HAMLET_HEAD)).hasStatusOk().bodyText().contains(sheet + "/picture", sheet + "/pdf");
        assertThat(get(sheet + "/picture", HAMLET_HEAD)).hasStatusOk().hasContentType("image/png");
        try (PDDocument pdf = Loader.loadPDF(bytes(sheet + "/pdf", HAMLET_HEAD))) {
            assertThat(pdf.getNumberOfPages()).isOne();
        }
    }

    @Test
    void allBriefsArePrintedBehindThePageAndComeAsOneFileAndAsArchive() throws Exception {
        int hamlets = page(BRIEFS, OFFICER).select(".unit-columns a").size();

        assertThat(http.perform(MockMvcRequestBuilders.post(BRIEFS + "/batches")
                        .with(csrf())
                        .with(OFFICER)))
                .hasStatus3xxRedirection();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !page(BRIEFS, OFFICER).select("a[href$=/joined]").isEmpty());

        String joined = page(BRIEFS, OFFICER).select("a[href$=/joined]").attr("href");
        try (PDDocument pdf = Loader.loadPDF(bytes(joined, OFFICER))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(hamlets);
        }
        assertThat(entries(bytes(joined.replace("/joined", "/archive"), OFFICER)))
                .isEqualTo(hamlets);
        assertThat(get(joined, SignIn.as(Role.CLERK, "17605"))).hasStatus(404);
    }

    @Test
    void theCardShowsItsTextAndItsPicture() throws Exception {
        Document page = page("/distribution/card", OFFICER);

        assertThat(page.select("textarea").text()).contains("9/19").hasSizeLessThanOrEqualTo(500);
        byte[] png = bytes(page.select("main img").attr("src"), OFFICER);
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1080);
    }

    private static int entries(byte[] archive) throws IOException {
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            while (zip.getNextEntry() != null) {
                count++;
            }
        }
        return count;
    }

    private Document page(String path, SignIn person) throws Exception {
        return Jsoup.parse(get(path, person).getResponse().getContentAsString());
    }

    private byte[] bytes(String path, SignIn person) {
        return get(path, person).getResponse().getContentAsByteArray();
    }

    private MvcTestResult get(String path, SignIn person) {
        return http.perform(MockMvcRequestBuilders.get(path).with(person));
    }
}
