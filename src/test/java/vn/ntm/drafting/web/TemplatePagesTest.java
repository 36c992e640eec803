package vn.ntm.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.drafting.Altered;
import vn.ntm.drafting.DocumentTypes;
import vn.ntm.drafting.Head;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.drafting.Templates;

@WholeApplicationTest
class TemplatePagesTest {
    private static final SignIn CLERK = SignIn.as("vanthu");
    private static final String PATH = "/drafting/templates/directive";
    private static final OfficialDocument DOCUMENT = OfficialDocument.of(
            DocumentTypes.catalogue().get("directive"), Head.of(null, "UBND XÃ MẪU", "CT-UBND", "Mẫu"), "Việc mẫu");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Templates templates;

    @Test
    void aTemplateIsDownloadedChangedUsedAndGivenUpAgain() throws Exception {
        byte[] builtIn = get(PATH + "/file").getResponse().getContentAsByteArray();
        byte[] changed = Altered.in(builtIn, "Độc lập - Tự do - Hạnh phúc", "Độc lập - Tự do - Hạnh phúc!");

        assertThat(bring(changed, seen())).hasStatus3xxRedirection();
        assertThat(get(PATH)).hasStatusOk().bodyText().contains("mau.docx", "Đang dùng");
        assertThat(made()).isNotEqualTo(made(builtIn));
        assertThat(get(PATH + "/file").getResponse().getContentAsByteArray()).isEqualTo(changed);

        assertThat(bring(changed, "0")).hasStatus(409).bodyText().contains("Người khác vừa đổi mẫu này");
        assertThat(http.post()
                        .uri(PATH + "/versions/0")
                        .param("seen", seen())
                        .with(CLERK)
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(made()).isEqualTo(made(builtIn));
        assertThat(get(PATH)).bodyText().contains("mau.docx", "Dùng lại");
    }

    @Test
    void whatCannotServeIsRefusedWithEveryReason() throws Exception {
        byte[] builtIn = get(PATH + "/file").getResponse().getContentAsByteArray();
        byte[] wrong = Altered.in(builtIn, "{{noi_nhan}}", "Văn phòng", "{{trich_yeu}}", "{{trich_yeu}} {{nam_sau}}");
        assertThat(bring(wrong, seen()))
                .hasStatus(422)
                .bodyText()
                .contains("thiếu chỗ điền {{noi_nhan}}", "chỗ điền {{nam_sau}} không có");
        assertThat(bring(new byte[] {1, 2, 3}, seen())).hasStatus(422);
        assertThat(http.get().uri(PATH).with(SignIn.as("chutich")).exchange()).hasStatus(403);
    }

    private byte[] made() {
        return Acting.as(Actor.product("Kiểm thử"), () -> templates.docx(DOCUMENT, "05539"));
    }

    private static byte[] made(byte[] template) {
        return new vn.ntm.drafting.Drafting(vn.ntm.shared.Texts.vietnamese()).docx(DOCUMENT, template);
    }

    private String seen() throws Exception {
        return Jsoup.parse(get(PATH).getResponse().getContentAsString())
                .select("input[name=seen]")
                .attr("value");
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).with(CLERK).exchange();
    }

    private MvcTestResult bring(byte[] template, String seen) {
        return http.perform(MockMvcRequestBuilders.multipart(PATH)
                .file(new MockMultipartFile("template", "mau.docx", "application/octet-stream", template))
                .param("seen", seen)
                .with(csrf())
                .with(CLERK));
    }
}
