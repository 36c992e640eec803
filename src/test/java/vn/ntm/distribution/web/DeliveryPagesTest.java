package vn.ntm.distribution.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;
import vn.ntm.registry.IssuedDocuments;

@WholeApplicationTest
class DeliveryPagesTest {
    private static final SignIn CLERK = SignIn.as("vanthu");
    private static final SignIn HAMLET_HEAD = SignIn.as("truongxom");

    @Autowired
    private MockMvcTester http;

    @Test
    void fromSendingToReadOnAPhoneWithoutScript(@Autowired ApplicationContext product) throws Exception {
        String path = "/distribution/documents/" + new IssuedDocuments(product).issued();
        assertThat(get("/distribution", CLERK)).hasStatusOk().bodyText().contains(path);
        assertThat(post(path + "/recipients", CLERK, "bodies", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn ít nhất một");
        Document form = Jsoup.parse(get(path, CLERK).getResponse().getContentAsString());
        String[] hamlets = form.select("input[name=hamlet]").eachAttr("value").toArray(String[]::new);
        assertThat(http.perform(MockMvcRequestBuilders.post(path + "/recipients")
                        .param("hamlet", hamlets)
                        .param("bodies", "UBND tỉnh")
                        .with(csrf())
                        .with(CLERK)))
                .hasStatus3xxRedirection();
        assertThat(post(path + "/reminders", CLERK)).hasStatus3xxRedirection();

        Document mine = Jsoup.parse(get("/received", HAMLET_HEAD).getResponse().getContentAsString());
        String letter = mine.select("main .plain-list a").getFirst().attr("href");
        assertThat(get("/my-work", HAMLET_HEAD)).bodyText().contains(letter, "đã nhắc 1 lần");
        try (PDDocument pdf =
                Loader.loadPDF(get(letter + "/pdf", HAMLET_HEAD).getResponse().getContentAsByteArray())) {
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
        assertThat(post(letter + "/read", HAMLET_HEAD, "note", "Đã đọc trên loa"))
                .hasStatus3xxRedirection();
        assertThat(post(letter + "/read", HAMLET_HEAD, "note", "Bấm lại")).hasStatus3xxRedirection();
        assertThat(get(letter, HAMLET_HEAD))
                .bodyText()
                .contains("Đã đọc trên loa")
                .doesNotContain("Bấm lại");
        assertThat(get(letter, CLERK)).hasStatus(404);
        String overseen =
                get(path, SignIn.as(Role.OVERSIGHT, "05539")).getResponse().getContentAsString();
        int readers = Jsoup.parse(overseen).select("main tbody tr").size();
        assertThat(readers).isGreaterThan(hamlets.length);
        assertThat(overseen)
                .contains("Đã đọc trên loa", "1/" + readers + " đã đọc")
                .doesNotContain(path + "/reminders", path + "/recipients");
    }

    private MvcTestResult post(String path, SignIn person, String... fields) {
        var request = MockMvcRequestBuilders.post(path).with(csrf()).with(person);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return http.perform(request);
    }

    private MvcTestResult get(String path, SignIn person) {
        return http.perform(MockMvcRequestBuilders.get(path).with(person));
    }
}
