package vn.ntm.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Role;
import vn.ntm.planning.PlanImports;

@WholeApplicationTest
class CommentsControllerTest {
    private static final SignIn OFFICER = SignIn.as(Role.COMMUNE_NTM_OFFICER, "17605");
    private static final SignIn LEADER = SignIn.as(Role.COMMUNE_LEADER, "17605");
    private static final SignIn OVERSEER = SignIn.as(Role.OVERSIGHT, "17605");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PlanImports imports;

    private String plan = "";

    @BeforeEach
    void aPlan() throws IOException {
        byte[] document = (Files.readString(Path.of("src/test/resources/plans/good/hop-minh-2026.txt")) + "\n\n"
                        + UUID.randomUUID())
                .getBytes(StandardCharsets.UTF_8);
        plan = "/plans/"
                + Acting.as(
                        ActingAsProduct.PRODUCT, () -> imports.confirmAsRead(imports.stage(document, "ke-hoach.txt")));
    }

    @Test
    void aCommentIsMadeAtItsParagraphAnsweredAndSettled() {
        Document page = page(get(plan, LEADER));
        String form = page.select(".ln .no a").get(20).attr("href");
        Document asked = page(get(form, LEADER));
        String quote = asked.select("blockquote").text();
        MvcTestResult empty = post(plan + "/comments", LEADER, "words", " ", "version", "1", "at", "20");
        assertThat(empty).hasStatus(422).bodyText().contains("Chưa viết gì");

        assertThat(post(plan + "/comments", LEADER, "words", "Ghi rõ đơn vị chủ trì", "version", "1", "at", "20"))
                .hasStatus3xxRedirection();
        assertThat(page(get(plan, OFFICER)).select(".notes .note").text()).contains("Ghi rõ đơn vị chủ trì");
        assertThat(page(get(plan + "/life", OFFICER)).select(".alert").text()).contains("Còn 1 góp ý chưa xử lý");
        Document list = page(get(plan + "/comments", OFFICER));
        assertThat(list.select("article blockquote").text()).isEqualTo(quote);
        String settle = list.select("article button[formaction]").attr("formaction");

        MvcTestResult late = post(settle, OFFICER, "words", "Đã ghi", "seen", "3");
        assertThat(late).hasStatus(409).bodyText().contains("Có người vừa trả lời", "Đã ghi");
        assertThat(post(settle, OFFICER, "words", "Đã ghi: Văn phòng chủ trì", "seen", "0"))
                .hasStatus3xxRedirection();
        assertThat(page(get(plan + "/comments?show=settled", LEADER))
                        .select("article .answer")
                        .text())
                .contains("Đã xử lý", "Đã ghi: Văn phòng chủ trì");
    }

    @Test
    void whoOnlyReadsSaysNothingAndStrangersSeeNoComment() {
        post(plan + "/comments", LEADER, "words", "Lời nội bộ", "version", "1", "at", "0");

        assertThat(page(get(plan + "/comments", OVERSEER)).select("article form"))
                .isEmpty();
        assertThat(post(plan + "/comments", OVERSEER, "words", "x", "version", "1", "at", "0"))
                .hasStatus(403);
        assertThat(get(plan + "/comments/new?version=1&at=99999", LEADER)).hasStatus(404);
        assertThat(mvc.get().uri(plan + "/comments").exchange()).hasStatus3xxRedirection();
    }

    private MvcTestResult get(String address, SignIn who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(String address, SignIn who, String... fields) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
