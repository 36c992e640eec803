package vn.ntm.values.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;

@WholeApplicationTest
class ValueImportControllerTest {
    private static final SignIn OFFICER = SignIn.as("canbo");
    private static final String HEAD = "Mã đơn vị;Chỉ tiêu;Phần;Tử số;Mẫu số\n";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aFileIsShownConfirmedAndTakenBack() {
        String draft = handIn(HEAD + "05539-X03;12.1;nữ;30;40\n");
        Document shown = page(draft);
        assertThat(shown.select("h1").text()).isEqualTo("Tệp có 1 thay đổi, không có lỗi");
        assertThat(shown.select("tbody tr").text()).isEqualTo("dòng 2, cột 1 05539-X03 12.1 · nữ chưa có 30/40");
        String confirm = shown.select("form[action$=confirm]").attr("action");
        String fingerprint = shown.select("input[name=fingerprint]").val();
        assertThat(post(confirm, "fingerprint", "0.0")).hasStatus(409);
        assertThat(post(confirm, "fingerprint", fingerprint)).hasRedirectedUrl(draft);
        assertThat(page(draft).select("h1").text()).isEqualTo("Đã ghi 1 thay đổi");
        assertThat(page("/values/import").select("tbody").text()).contains("Đã ghi 1 thay đổi");
        assertThat(text(mvc.get()
                        .uri("/values/export?set=ntm-nang-cao-2021-2025&year=2024&unit=05539-X03")
                        .with(OFFICER)
                        .exchange()))
                .isEqualTo(String.join(
                        "\r\n",
                        "\uFEFFMã đơn vị;Chỉ tiêu;Phần;Tử số;Mẫu số;Giá trị;Ngày số liệu;Ghi chú;Lý do không áp dụng;Văn bản",
                        "05539-X03;12.1;nữ;30;40;;31/12/2024;;;",
                        ""));

        assertThat(post(draft + "/undo", "reason", " ")).hasStatus(422);
        assertThat(post(draft + "/undo", "reason", "Nhầm tệp")).hasRedirectedUrl(draft);
        assertThat(page(draft).select(".alert").text()).contains("đã hoàn tác", "Nhầm tệp", "Trả lại 1 số liệu");
    }

    @Test
    void errorsStandAtTheirCellsAndNothingCanBeConfirmed() {
        Document shown = page(handIn(HEAD + "05539;12.1;nữ;50;40\n09999;12.1;nữ;1;2\n"));
        assertThat(shown.select("h1").text()).isEqualTo("Tệp có 3 lỗi");
        assertThat(shown.select("tbody").text()).contains("dòng 2, cột 4", "dòng 3, cột 1");
        assertThat(shown.select("form[action$=confirm]")).isEmpty();
    }

    @Test
    void whatIsNoTableIsToldAtItsField() {
        MvcTestResult answer = send(new byte[0]);
        assertThat(answer).hasStatus(422);
        assertThat(Jsoup.parse(body(answer)).select("#file-loi").text()).isEqualTo("Tệp trống.");
    }

    @Test
    void theTemplatesHaveTheHeadings() {
        assertThat(text(mvc.get()
                        .uri("/values/import/template.csv")
                        .with(OFFICER)
                        .exchange()))
                .startsWith("\uFEFFMã đơn vị;Chỉ tiêu;Phần;");
        assertThat(mvc.get().uri("/values/import/template.xlsx").with(OFFICER)).hasStatusOk();
    }

    @Test
    void othersDoNotSeeTheImport() {
        String draft = handIn(HEAD + "05539;12.1;nữ;3;4\n");
        SignIn neighbour = SignIn.as(Role.COMMUNE_NTM_OFFICER, "00001");
        assertThat(mvc.get().uri(draft).with(neighbour)).hasStatus(404);
        assertThat(mvc.get().uri(draft).with(SignIn.as("chutich"))).hasStatus(403);
        assertThat(mvc.get()
                        .uri("/values/export?set=ntm-nang-cao-2021-2025&year=2024&unit=05539")
                        .with(neighbour))
                .hasStatus(403);
    }

    private String handIn(String content) {
        return Objects.requireNonNull(
                send(content.getBytes(StandardCharsets.UTF_8)).getResponse().getRedirectedUrl());
    }

    private MvcTestResult send(byte[] content) {
        return mvc.post()
                .uri("/values/import")
                .multipart()
                .file(new MockMultipartFile("file", "so-lieu.csv", "text/csv", content))
                .param("set", "ntm-nang-cao-2021-2025")
                .param("year", "2024")
                .with(OFFICER)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String address, String name, String value) {
        return mvc.post()
                .uri(address)
                .param(name, value)
                .with(OFFICER)
                .with(csrf())
                .exchange();
    }

    private Document page(String address) {
        return Jsoup.parse(text(mvc.get().uri(address).with(OFFICER).exchange()));
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
