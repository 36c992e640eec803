package vn.ntm.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;
import vn.ntm.documents.DocumentText;
import vn.ntm.documents.Documents;
import vn.ntm.evidence.EvidenceFiles;

@WholeApplicationTest
class EvidencePagesTest {
    private static final SignIn OFFICER = SignIn.as("canbo");
    private static final SignIn LEADER = SignIn.as("chutich");

    @Autowired
    private MockMvcTester http;

    @Test
    void isBroughtLookedAtAndAcceptedByAnother() throws IOException {
        String piece = brought(OFFICER, "6.2", "OFFICIAL_DOC", "INTERNAL", pdf());

        assertThat(get(piece, OFFICER)).hasStatusOk().bodyText().contains("Chờ duyệt", "Chờ người khác duyệt");
        assertThat(get(piece, LEADER)).bodyText().contains("formaction=\"" + piece + "/reject\"");
        assertThat(get(piece + "/view", LEADER)).hasStatusOk().bodyText().contains(piece + "/pages/1", "Trang 1/2");
        assertThat(get(piece + "/pages/2", LEADER)).hasStatusOk().hasContentType("image/png");
        assertThat(post(piece + "/accept", OFFICER)).hasStatus(403);
        assertThat(post(piece + "/accept", LEADER)).hasStatus3xxRedirection();
        assertThat(get("/evidence?set=ntm-nang-cao-2021-2025&criterion=6&state=ACCEPTED&year=2024", LEADER))
                .bodyText()
                .contains(piece, "Đã duyệt", "6.2 (năm 2024)", "/evidence/folder?unit=05539");
        assertThat(get(piece + "/history", LEADER)).bodyText().contains("Thêm minh chứng", "Duyệt minh chứng");
        MvcTestResult file = get(piece + "/file", LEADER);
        assertThat(file).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(Objects.requireNonNull(file.getResponse().getHeader("Content-Disposition")))
                .startsWith("attachment")
                .containsPattern("TC06_CT6\\.2_2024_\\d\\d_minh-chung");
    }

    @Test
    void aRejectionNeedsItsReasonAndKeepsThePage() {
        String piece = brought(OFFICER, "6.2", "SCAN", "INTERNAL", pdf());

        assertThat(post(piece + "/reject", LEADER)).hasStatus(422).bodyText().contains("Ghi lý do không duyệt");
        assertThat(post(piece + "/reject", LEADER, "reason", "Mờ")).hasStatus3xxRedirection();
        assertThat(get(piece, OFFICER)).bodyText().contains("Không duyệt", "“Mờ”", "/evidence/new?replaces=");
        String id = piece.substring("/evidence/".length());
        assertThat(get("/evidence/new?replaces=" + id, OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains("Thay cho");
        assertThat(get("/my-work", OFFICER)).bodyText().contains("Minh chứng không được duyệt: Mờ");
    }

    @Test
    void whatCannotBeTakenComesBackWithEverythingTyped() {
        MockMultipartHttpServletRequestBuilder form = form("6.1", "SCAN", "PERSONAL", "Tên đã gõ");
        form.file(new MockMultipartFile(
                "files", "virus.pdf", "application/pdf", "MZ program".getBytes(StandardCharsets.UTF_8)));
        MvcTestResult answer = http.perform(form.with(csrf()).with(OFFICER));

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Tệp “virus.pdf” không nhận được", "Tên đã gõ", "value=\"6.1\" checked", "chọn lại tệp");
        assertThat(get("/evidence", OFFICER)).bodyText().doesNotContain("Tên đã gõ");
    }

    @Test
    void aHamletHeadBringsForTheHamletAlone() {
        SignIn head = SignIn.as("truongxom");
        assertThat(get("/evidence/new", head))
                .bodyText()
                .contains("value=\"05539-X01\"")
                .doesNotContain("05539-X02");
        MockMultipartHttpServletRequestBuilder form = form("6.1", "PHOTO", "PUBLIC", "Ảnh nhà văn hóa");
        form.file(new MockMultipartFile("files", "a.png", "image/png", picture()));
        assertThat(http.perform(form.param("unit", "05539-X02").with(csrf()).with(head)))
                .as("a forged hamlet falls back on the own one or is refused")
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isIn(302, 403));
        assertThat(get("/evidence", SignIn.as(Role.HAMLET_HEAD, "05539-X02")))
                .bodyText()
                .doesNotContain("Ảnh nhà văn hóa");
    }

    @Test
    void sensitiveFilesOpenForFewAndLeaveALine() {
        String piece = brought(OFFICER, "6.2", "LIST", "SENSITIVE", pdf());

        assertThat(get(piece, SignIn.as("vanthu"))).hasStatusOk().bodyText().contains("dữ liệu cá nhân nhạy cảm");
        assertThat(get(piece + "/file", SignIn.as("vanthu"))).hasStatus(403);
        assertThat(get(piece + "/pages/1", SignIn.as("vanthu"))).hasStatus(403);
        assertThat(get(piece + "/pages/1", SignIn.as("danguy"))).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(get(piece + "/history", LEADER)).bodyText().contains("Mở minh chứng có dữ liệu nhạy cảm");
    }

    @Test
    void othersDoNotSeeIt() {
        String piece = brought(OFFICER, "6.2", "SCAN", "INTERNAL", pdf());
        SignIn foreign = SignIn.as(Role.COMMUNE_NTM_OFFICER, "17605");

        for (String part : List.of("", "/file", "/view", "/pages/1", "/history", "/thumbnail")) {
            assertThat(get(piece + part, foreign)).as(part).hasStatus(404);
        }
        assertThat(post(piece + "/accept", foreign)).hasStatus(404);
        assertThat(get(piece, SignIn.as("thamdinh"))).hasStatusOk();
        assertThat(post(piece + "/accept", SignIn.as("thamdinh"))).hasStatus(403);
    }

    @Test
    void theFolderHoldsAcceptedPiecesAndSaysWhatIsMissing() throws IOException {
        String accepted = brought(OFFICER, "13.2", "LIST", "INTERNAL", pdf());
        brought(OFFICER, "13.2", "MINUTES", "INTERNAL", pdf());
        post(accepted + "/accept", LEADER);
        String address = "/evidence/folder?unit=05539&set=ntm-nang-cao-2021-2025&criterion=13&year=2024";

        MvcTestResult folder = get(address, LEADER);
        List<String> names = new ArrayList<>();
        String contents = "";
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(folder.getResponse().getContentAsByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                byte[] bytes = zip.readAllBytes();
                if (entry.getName().endsWith(".docx")) {
                    contents = new Documents()
                            .read(bytes, entry.getName()).lines().stream()
                                    .map(DocumentText.Line::text)
                                    .reduce("", (one, other) -> one + "\n" + other);
                }
            }
        }
        assertThat(names).hasSize(2).first().asString().startsWith("TC13_CT13.2_2024_01_minh-chung");
        assertThat(contents)
                .contains("DANH MỤC HỒ SƠ MINH CHỨNG TIÊU CHÍ SỐ 13", names.getFirst(), "Còn thiếu:", "Chỉ tiêu 13.1");
        assertThat(get("/evidence/folder?criterion=99", LEADER)).hasStatus(404);
    }

    @Test
    void requiredKindsAreChangedWithAReason() {
        String where = "/evidence/requirement?unit=05539&set=ntm-nang-cao-2021-2025&code=14.1";
        assertThat(get(where, OFFICER)).bodyText().contains("Gợi ý của phần mềm, chưa phải quy định");
        assertThat(post(where + "&kinds=MAP", OFFICER))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi lý do");
        assertThat(post(where + "&kinds=MAP", OFFICER, "note", "Theo Sở")).hasStatus3xxRedirection();
        assertThat(get("/evidence/missing?unit=05539&set=ntm-nang-cao-2021-2025&year=2024", OFFICER))
                .bodyText()
                .contains("Bản đồ, sơ đồ", "Theo Sở", "Công chức phụ trách tiêu chí 6 và 12");
        assertThat(post(where + "&kinds=MAP&note=x", SignIn.as("tieuchi"))).hasStatus(403);
    }

    @Test
    void theSameSendingTwiceIsOnePiece() {
        String key = UUID.randomUUID().toString();
        byte[] content = pdf();
        List<String> addresses = new ArrayList<>();
        for (int time = 0; time < 2; time++) {
            MockMultipartHttpServletRequestBuilder form = form("6.1", "SCAN", "INTERNAL", "Gửi hai lần");
            form.file(new MockMultipartFile("files", "a.pdf", "application/pdf", content));
            addresses.add(String.valueOf(
                    http.perform(form.param("key", key).with(csrf()).with(OFFICER))
                            .getResponse()
                            .getRedirectedUrl()));
        }
        assertThat(addresses.getFirst()).startsWith("/evidence/").isEqualTo(addresses.getLast());
    }

    private String brought(SignIn who, String indicator, String kind, String privacy, byte[] content) {
        MockMultipartHttpServletRequestBuilder form = form(indicator, kind, privacy, "Minh chứng " + UUID.randomUUID());
        form.file(new MockMultipartFile("files", "van ban.pdf", "application/pdf", content));
        MvcTestResult answer = http.perform(form.with(csrf()).with(who));
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static MockMultipartHttpServletRequestBuilder form(
            String indicator, String kind, String privacy, String title) {
        MockMultipartHttpServletRequestBuilder form = MockMvcRequestBuilders.multipart("/evidence");
        form.param("set", "ntm-nang-cao-2021-2025")
                .param("indicators", indicator)
                .param("years", "2024")
                .param("kind", kind)
                .param("privacy", privacy)
                .param("title", title);
        return form;
    }

    private static byte[] pdf() {
        return EvidenceFiles.pdf(2, "van ban " + UUID.randomUUID());
    }

    private static byte[] picture() {
        return EvidenceFiles.picture("png", UUID.randomUUID().toString());
    }

    private MvcTestResult get(String address, SignIn who) {
        return http.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(String address, SignIn who) {
        return http.post().uri(address).with(who).with(csrf()).exchange();
    }

    private MvcTestResult post(String address, SignIn who, String name, String value) {
        return http.post()
                .uri(address)
                .param(name, value)
                .with(who)
                .with(csrf())
                .exchange();
    }
}
