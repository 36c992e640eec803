package vn.ntm.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;
import vn.ntm.documents.SignedPdf;
import vn.ntm.drafting.Altered;
import vn.ntm.evidence.EvidenceFiles;

@WholeApplicationTest
class RegistryPagesTest {
    private static final SignIn OFFICER = SignIn.as("canbo");
    private static final SignIn LEADER = SignIn.as("chutich");
    private static final SignIn CLERK = SignIn.as("vanthu");

    @Autowired
    private MockMvcTester http;

    @Test
    void fromDraftToRegister() throws Exception {
        String path = drafted("Bảo vệ môi trường " + UUID.randomUUID());
        assertThat(get(path, OFFICER)).hasStatusOk().bodyText().contains("Bản nháp", "Điều 1. Việc thứ nhất");
        submit(path);
        act(path + "/accept", SignIn.as(Role.CRITERION_OFFICER, "05539"), path);
        assertThat(get("/my-work", LEADER)).bodyText().contains(path, "chờ anh/chị ký");
        act(path + "/accept", LEADER, path);
        assertThat(get(path + "/number", CLERK)).hasStatusOk().bodyText().contains("Số tiếp theo: ");

        assertThat(post(path + "/number", OFFICER, "version", "0")).hasStatus(403);
        assertThat(post(path + "/number", CLERK, "version", version(path, CLERK), "date", "1/1/2099"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày này chưa tới", "1/1/2099");
        assertThat(post(path + "/number", CLERK, "version", version(path, CLERK), "date", today(path)))
                .hasStatus3xxRedirection();
        assertThat(post(
                        path + "/issue",
                        CLERK,
                        "version",
                        version(path, CLERK),
                        "sentOn",
                        Objects.requireNonNull(today("/registry/incoming/new"))))
                .hasStatus3xxRedirection();
        assertThat(get(path, CLERK)).bodyText().contains("Đã phát hành", "/TB-UBND");
        assertThat(get("/registry/outgoing/print", CLERK))
                .hasStatusOk()
                .bodyText()
                .contains("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "Đơn vị, người nhận bản lưu", "/TB-UBND");
        assertThat(get("/registry/outgoing/export.csv", CLERK).getResponse().getContentAsString())
                .contains("/TB-UBND", "Ký nhận");
        assertThat(get("/registry/outgoing/export.xlsx", CLERK).getResponse().getContentAsByteArray())
                .startsWith('P', 'K');
        String number = page(path, CLERK).select(".page-head .row").text();
        assertThat(number).contains("/TB-UBND");
        assertThat(get(path, CLERK)).bodyText().contains("Bản do phần mềm tạo", "Tạo khi cấp số");
        assertThat(get(path + "/pdf", LEADER).getResponse().getContentAsByteArray())
                .isEqualTo(get(path + "/pdf", CLERK).getResponse().getContentAsByteArray())
                .startsWith('%', 'P', 'D', 'F');
        assertThat(words(get(path + "/word", CLERK).getResponse().getContentAsByteArray()))
                .containsPattern("Số: \\d{2,}/TB-UBND");
        assertThat(get(path + "/history", CLERK)).bodyText().contains("Ký văn bản", "Cấp số văn bản");
        aDoubtfulSignedCopyIsTakenWithItsReason(path);
    }

    private void aDoubtfulSignedCopyIsTakenWithItsReason(String path) throws Exception {
        MockMultipartFile file = new MockMultipartFile(
                "signed",
                "ky.pdf",
                "application/pdf",
                new SignedPdf("Người ký mẫu").sign(EvidenceFiles.pdf(1, "Van ban khac"), Instant.EPOCH));
        assertThat(http.perform(MockMvcRequestBuilders.multipart(path + "/signed")
                        .file(file)
                        .with(csrf())
                        .with(CLERK)))
                .hasStatus(422)
                .bodyText()
                .contains("chưa so được với văn bản này", "ghi lý do");
        assertThat(http.perform(MockMvcRequestBuilders.multipart(path + "/signed")
                        .file(file)
                        .param("signedReason", "Bản quét của bản giấy")
                        .with(csrf())
                        .with(CLERK)))
                .hasStatus3xxRedirection();
        assertThat(get(path, LEADER)).bodyText().contains("Bản ký số", "Bản quét của bản giấy");
    }

    @Test
    void wordsEditedInWordAreShownBeforeTheyAreTaken() throws Exception {
        String path = drafted("Vệ sinh đường xóm " + UUID.randomUUID());
        byte[] word = get(path + "/word", OFFICER).getResponse().getContentAsByteArray();
        assertThat(words(word)).contains("Số: …/TB-UBND", "Việc thứ nhất");
        byte[] edited = Altered.in(word, "Việc thứ nhất", "Việc đầu tiên", "Căn cứ Luật", "Căn cứ Luật khác");

        String look = Objects.requireNonNull(
                bring(path, "sua.docx", edited).getResponse().getRedirectedUrl());
        assertThat(get(look, OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains("Việc thứ nhất", "Việc đầu tiên", "không được nhận", "Căn cứ Luật khác");
        assertThat(get(path, OFFICER)).bodyText().doesNotContain("Việc đầu tiên");
        assertThat(post(look, OFFICER, "version", "77")).hasStatus(409);
        assertThat(post(look, OFFICER, "version", version(path, OFFICER))).hasStatus3xxRedirection();

        assertThat(get(path, OFFICER)).bodyText().contains("Việc đầu tiên", "sửa tay", "/wordings/1");
        assertThat(get(path + "/wordings/1", OFFICER)).hasStatusOk().bodyText().contains("Việc thứ nhất");
        assertThat(get(path + "/wordings/9", OFFICER)).hasStatus(404);
        assertThat(get(look, LEADER)).hasStatus(403);
    }

    @Test
    void anEditThatSpoilsTheFormIsNotTaken() throws Exception {
        String path = drafted("Sai thể thức " + UUID.randomUUID());
        byte[] word = get(path + "/word", OFFICER).getResponse().getContentAsByteArray();
        byte[] spoilt = Altered.in(word, "Độc lập - Tự do", "Độc lập-Tự do", "Việc thứ nhất", "Việc khác");
        String look = Objects.requireNonNull(
                bring(path, "sai.docx", spoilt).getResponse().getRedirectedUrl());
        assertThat(get(look, OFFICER))
                .bodyText()
                .contains("Lỗi thể thức", "Tiêu ngữ")
                .doesNotContain("Nhận lời đã sửa");
        assertThat(post(look, OFFICER, "version", version(path, OFFICER))).hasStatus(422);

        assertThat(bring(path, "khac.docx", EvidenceFiles.pdf(1, "x")))
                .hasStatus(422)
                .bodyText()
                .contains("Chỉ nhận tệp Word");
    }

    private MvcTestResult bring(String path, String name, byte[] content) {
        return http.perform(MockMvcRequestBuilders.multipart(path + "/edited")
                .file(new MockMultipartFile("edited", name, "application/octet-stream", content))
                .with(csrf())
                .with(OFFICER));
    }

    private static String words(byte[] docx) throws java.io.IOException {
        try (var word = new org.apache.poi.xwpf.usermodel.XWPFDocument(new java.io.ByteArrayInputStream(docx));
                var extractor = new org.apache.poi.xwpf.extractor.XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }

    @Test
    void whatCannotBeTakenComesBackWithEverythingTyped() {
        assertThat(post("/registry/outgoing", OFFICER, "subject", "Trích yếu đã gõ.", "text", "Nội dung đã gõ"))
                .hasStatus(422)
                .bodyText()
                .contains("không có dấu chấm ở cuối", "Trích yếu đã gõ.", "Nội dung đã gõ", "Chọn loại văn bản");
        assertThat(post("/registry/incoming", CLERK, "issuer", "Sở đã gõ", "arrivedOn", "31/2/2024"))
                .hasStatus(422)
                .bodyText()
                .contains("Sở đã gõ", "31/2/2024", "Ghi trích yếu");
    }

    @Test
    void checkingSavesNothing() {
        String subject = "Chưa lưu " + UUID.randomUUID();
        Document form = page("/registry/outgoing/new", OFFICER);
        assertThat(post("/registry/outgoing", OFFICER, fields(form, subject, "check", "1")))
                .hasStatusOk()
                .bodyText()
                .contains("Đã kiểm tra: lưu được", subject);
        assertThat(get("/registry/outgoing", OFFICER)).bodyText().doesNotContain(subject);
    }

    @Test
    void aStaleEditShowsBoth() {
        String path = drafted("Lần đầu " + UUID.randomUUID());
        Document first = page(path + "/edit", OFFICER);
        assertThat(post(path + "/edit", OFFICER, fields(first, "Người thứ nhất", "version", "0")))
                .hasStatus3xxRedirection();
        assertThat(post(path + "/edit", OFFICER, fields(first, "Người thứ hai", "version", "0")))
                .hasStatus(409)
                .bodyText()
                .contains("Bản đang lưu", "Người thứ nhất", "Người thứ hai");
    }

    @Test
    void everybodyWithTheRightSeesTheRegistersAndTheClerkKeepsTheRules() {
        for (String address : List.of("/registry/outgoing", "/registry/incoming", "/registry/settings")) {
            for (String user : List.of("canbo", "danguy", "truongxom", "tinh", "vanthu")) {
                assertThat(get(address, SignIn.as(user))).as(address + user).hasStatusOk();
            }
        }
        assertThat(get("/registry/types/plan", CLERK)).hasStatusOk();
        assertThat(get("/registry/types/plan", OFFICER)).hasStatus(403);
        assertThat(post("/registry/types/letter", CLERK, "steps", "UNIT_HEAD", "note", "Quy chế", "retention", "7"))
                .hasStatus3xxRedirection();
        assertThat(get("/registry/settings", OFFICER)).bodyText().contains("7 năm", "Xã quy định", "Quy chế");
        String body = page("/registry/settings", CLERK)
                .select("a[href^=/registry/bodies/]")
                .attr("href");
        assertThat(get(body, CLERK)).hasStatusOk().bodyText().contains("Nối tiếp sổ giấy");
    }

    private String drafted(String subject) {
        MvcTestResult answer =
                post("/registry/outgoing", OFFICER, fields(page("/registry/outgoing/new", OFFICER), subject));
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static String[] fields(Document form, String subject, String... more) {
        String leader = form.select("#signer option").stream()
                .filter(option -> option.text().startsWith("Chủ tịch"))
                .findFirst()
                .orElseThrow()
                .attr("value");
        List<String> fields = new java.util.ArrayList<>(List.of(
                "type",
                "notice",
                "body",
                form.select("#body option").attr("value"),
                "subject",
                subject,
                "signer",
                leader,
                "authority",
                "TM",
                "recipients",
                "Trưởng các xóm",
                "draftingUnit",
                "CCNTM",
                "text",
                "Căn cứ Luật;\nĐiều 1. Việc thứ nhất\n- một\n- hai"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private void submit(String path) {
        SignIn head = SignIn.as(Role.CRITERION_OFFICER, "05539");
        assertThat(get("/my-work", head)).hasStatusOk();
        String position = page(path, OFFICER).select("[name=step.UNIT_HEAD] option").stream()
                .filter(option -> option.text().contains("criterion-officer-05539"))
                .findFirst()
                .orElseThrow()
                .attr("value");
        assertThat(post(path + "/submit", OFFICER, "version", version(path, OFFICER), "step.UNIT_HEAD", position))
                .hasStatus3xxRedirection();
    }

    private void act(String address, SignIn who, String path) {
        assertThat(post(address, who, "version", version(path, who))).hasStatus3xxRedirection();
    }

    /** As the page of the document, or that of its number, has it. */
    private String version(String path, SignIn who) {
        String own = page(path, who).select("input[name=version]").attr("value");
        return own.isEmpty()
                ? page(path + "/number", who).select("input[name=version]").attr("value")
                : own;
    }

    private String today(String path) {
        return path.endsWith("/new")
                ? page(path, CLERK).select("#arrivedOn").attr("value")
                : page(path + "/number", CLERK).select("#date").attr("value");
    }

    private Document page(String address, SignIn who) {
        return Jsoup.parse(new String(
                get(address, who).getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }

    private MvcTestResult get(String address, SignIn who) {
        return http.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(String address, SignIn who, String... fields) {
        var request = http.post().uri(address).with(who).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
