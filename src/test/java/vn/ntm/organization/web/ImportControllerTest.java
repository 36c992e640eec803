package vn.ntm.organization.web;

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

@WholeApplicationTest
class ImportControllerTest {
    private static final SignIn STEWARD = SignIn.as("danhmuc");

    @Autowired
    private MockMvcTester mvc;

    @Test
    void nobodyUpdatesUnitsWithoutSigningIn() {
        assertThat(mvc.get().uri("/units/import")).hasStatus3xxRedirection();
        assertThat(mvc.post().uri("/units/import/1/confirm").with(csrf())).hasStatus3xxRedirection();
    }

    @Test
    void theTemplateHasTheHeadingsAndTheMarkSpreadsheetsNeed() {
        MvcTestResult answer =
                mvc.get().uri("/units/import/template.csv").with(STEWARD).exchange();
        assertThat(text(answer)).startsWith("\uFEFFViệc;Cấp;Mã;Tên;");
    }

    @Test
    void aFileIsTriedConfirmedAndRemembered() {
        String draft = handIn("Việc;Cấp;Mã;Mã cấp trên;Từ ngày\nchuyển;xã;05503;20;1/9/2026");
        assertThat(page(draft).select("h1").text()).isEqualTo("Tệp có 1 thay đổi, không có lỗi");
        String confirm = page(draft).select("form[action$=confirm]").attr("action");
        assertThat(mvc.post().uri(confirm).with(STEWARD).with(csrf())).hasRedirectedUrl(draft);
        assertThat(page(draft).select(".alert").text()).contains("Đã thực hiện: Người mẫu 16 (Quản lý danh mục)");
        assertThat(page("/units/import").select("tbody").text())
                .contains("Đã thực hiện 1 thay đổi: Người mẫu 16 (Quản lý danh mục)");
        assertThat(mvc.post().uri(confirm).with(STEWARD).with(csrf())).hasStatus(409);
    }

    @Test
    void aFileWithAnErrorShowsItAndCannotBeConfirmed() {
        Document page = page(handIn("Việc;Cấp;Mã;Đến ngày\nkết thúc;xã;5542;31/8/2026"));
        assertThat(page.select("tbody tr").text()).startsWith("2 Mã Mã 5542 phải có 5 chữ số");
        assertThat(page.select("form[action$=confirm]")).isEmpty();
    }

    @Test
    void anEmptyFileIsToldAtItsField() {
        MvcTestResult answer = send(new byte[0]);
        assertThat(Jsoup.parse(text(answer)).select("#file-error").text()).isEqualTo("Chưa chọn tệp, hoặc tệp trống.");
    }

    private String handIn(String content) {
        return Objects.requireNonNull(
                send(content.getBytes(StandardCharsets.UTF_8)).getResponse().getRedirectedUrl());
    }

    private MvcTestResult send(byte[] content) {
        return mvc.post()
                .uri("/units/import")
                .multipart()
                .file(new MockMultipartFile("file", "thay-doi.csv", "text/csv", content))
                .with(STEWARD)
                .with(csrf())
                .exchange();
    }

    private Document page(String address) {
        return Jsoup.parse(text(mvc.get().uri(address).with(STEWARD).exchange()));
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
