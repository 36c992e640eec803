package vn.ntm.works.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Role;
import vn.ntm.evidence.EvidenceFiles;
import vn.ntm.funding.Book;
import vn.ntm.funding.ProjectId;
import vn.ntm.works.Executor;
import vn.ntm.works.NewStep;
import vn.ntm.works.Special;
import vn.ntm.works.WorkDesk;
import vn.ntm.works.WorkFacts;
import vn.ntm.works.WorkState;

@WholeApplicationTest
class WorkSitePagesTest {
    private static final Book BOOK = new Book("05539", true);
    private static final SignIn HEAD = SignIn.as(Role.HAMLET_HEAD, "05539-X01");
    private static final SignIn OTHER_HEAD = SignIn.as(Role.HAMLET_HEAD, "05539-X02");
    private static final SignIn FRONT = SignIn.as(Role.FRONT_OFFICER, "05539");
    private static final SignIn OFFICER = SignIn.as(Role.COMMUNE_NTM_OFFICER, "05539");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private WorkDesk desk;

    private String path;

    @BeforeEach
    void thereIsAWork() {
        WorkFacts facts = facts("Cầu dân sinh " + UUID.randomUUID());
        ProjectId id = Acting.as(ActingAsProduct.PRODUCT, () -> desk.propose(BOOK, facts));
        path = "/works/" + BOOK + "/" + id;
    }

    private static WorkFacts facts(String name) {
        return new WorkFacts(
                name,
                "",
                "",
                "",
                List.of("05539-X01"),
                List.of(),
                "UBND xã",
                Executor.COMMUNITY,
                "",
                900_000_000L,
                null,
                LocalDate.of(2023, 3, 1),
                null,
                "",
                Special.NOT_ASKED);
    }

    private MvcTestResult post(String address, SignIn who, String... fields) {
        var request = mvc.post().uri(address).with(who).with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult send(SignIn who, String name, byte[] content, String day) {
        return mvc.perform(MockMvcRequestBuilders.multipart(path + "/photos")
                .file(new MockMultipartFile("files", "", "application/octet-stream", new byte[0]))
                .file(new MockMultipartFile("files", name, "image/jpeg", content))
                .param("moment", "DURING")
                .param("day", day)
                .param("place", "Mố cầu phía đông")
                .with(who)
                .with(SecurityMockMvcRequestPostProcessors.csrf()));
    }

    private String page(String address, SignIn who) throws Exception {
        return mvc.get().uri(address).with(who).exchange().getResponse().getContentAsString();
    }

    private String found(String address, String pattern) throws Exception {
        return page(address, OFFICER).replaceAll("(?s).*?href=\"(" + path + pattern + "[0-9a-f-]{36})\".*", "$1");
    }

    @Test
    void aPictureIsBroughtShownAndWithdrawn() throws Exception {
        assertThat(send(HEAD, "cau.jpg", EvidenceFiles.picture("jpg", "cầu" + path), "2/3/2023"))
                .hasStatus(302);
        assertThat(page(path + "/photos", OFFICER)).contains("Mố cầu phía đông", "2/3/2023, người gửi ghi");
        String photo = found(path + "/photos", "/photos/");
        assertThat(mvc.get().uri(photo + "/picture").with(OTHER_HEAD))
                .hasStatusOk()
                .hasContentType("image/jpeg");
        assertThat(mvc.get().uri(photo + "/thumbnail").with(FRONT)).hasStatusOk();
        assertThat(page(photo, OTHER_HEAD)).doesNotContain("/withdrawal");

        assertThat(post(photo + "/publicity", HEAD, "seen", "0", "openToAll", "1"))
                .hasStatus(302);
        assertThat(post(photo + "/withdrawal", HEAD, "seen", "0", "reason", "Có mặt người"))
                .hasStatus(409)
                .bodyText()
                .contains("Có mặt người");
        assertThat(post(photo + "/withdrawal", OTHER_HEAD, "seen", "1", "reason", "Có mặt người"))
                .hasStatus(403);
        assertThat(post(photo + "/withdrawal", HEAD, "seen", "1", "reason", "Có mặt người"))
                .hasStatus(302);
        assertThat(mvc.get().uri(photo + "/picture").with(OFFICER)).hasStatus(404);
        assertThat(page(path + "/photos", OFFICER)).contains("Đã rút: Có mặt người");
    }

    @Test
    void aFileThatIsNoPictureIsRefusedAndWhatWasTypedStays() {
        byte[] text = "Đây là chữ".getBytes(StandardCharsets.UTF_8);
        assertThat(send(HEAD, "chu.jpg", text, "31/2/2023"))
                .hasStatus(422)
                .bodyText()
                .contains("chu.jpg", "không phải ảnh JPEG hoặc PNG", "Mố cầu phía đông", "31/2/2023");
        assertThat(send(OTHER_HEAD, "cau.jpg", EvidenceFiles.picture("jpg", "khác"), "2/3/2023"))
                .hasStatus(403);
    }

    @Test
    void aVisitIsWrittenDownAndAnsweredOnce() throws Exception {
        assertThat(post(
                        path + "/visits",
                        FRONT,
                        "day",
                        "03/03/2023",
                        "members",
                        "nhiều",
                        "lookedAt",
                        "Cốt thép mố",
                        "finding",
                        "REMARK",
                        "words",
                        ""))
                .hasStatus(422)
                .bodyText()
                .contains("Cốt thép mố", "03/03/2023", "Ghi một số nguyên từ 1 đến 200");
        assertThat(post(
                        path + "/visits",
                        FRONT,
                        "day",
                        "03/03/2023",
                        "members",
                        "5",
                        "lookedAt",
                        "Cốt thép mố",
                        "finding",
                        "REMARK",
                        "words",
                        "Thiếu hai thanh"))
                .hasStatus(302);
        String visit = found(path + "/visits", "/visits/");
        assertThat(page(visit, FRONT)).contains("Thiếu hai thanh").doesNotContain("/answer\"");
        assertThat(post(visit + "/answer", FRONT, "answerDay", "4/3/2023", "answer", "Đã bổ sung"))
                .hasStatus(403);
        assertThat(post(visit + "/answer", OFFICER, "answerDay", "", "answer", "Đã bổ sung"))
                .hasStatus(422)
                .bodyText()
                .contains("Đã bổ sung", "Nhập ngày.");
        assertThat(post(visit + "/answer", OFFICER, "answerDay", "4/3/2023", "answer", "Đã bổ sung"))
                .hasStatus(302);
        assertThat(post(visit + "/answer", OFFICER, "answerDay", "4/3/2023", "answer", "Khác"))
                .hasStatus(409);
        assertThat(page(path + "/visits", FRONT)).contains("Đã bổ sung").doesNotContain("Khác");
    }

    @Test
    void whatNamesNoWorkOrPictureIsNotThere() {
        for (String address : List.of("/works/05539/khong/photos", path + "/photos/khong", path + "/visits/1")) {
            assertThat(mvc.get().uri(address).with(OFFICER)).as(address).hasStatus(404);
        }
    }

    @Test
    void upkeepBeforeTheAcceptanceIsRefusedAndWhatWasTypedStays() throws Exception {
        assertThat(page(path + "/upkeep", OFFICER)).contains("chưa nghiệm thu").doesNotContain("name=\"cost\"");
        assertThat(post(
                        path + "/upkeep",
                        HEAD,
                        "day",
                        "3/3/2023",
                        "kind",
                        "REPAIR",
                        "condition",
                        "GOOD",
                        "cost",
                        "hai triệu",
                        "words",
                        "Vá ổ gà"))
                .hasStatus(422)
                .bodyText()
                .contains("Vá ổ gà", "hai triệu", "3/3/2023");
        assertThat(post(path + "/upkeep", HEAD, "day", "3/3/2023", "kind", "REPAIR", "condition", "GOOD", "cost", ""))
                .hasStatus(422)
                .bodyText()
                .contains("chưa ghi bảo trì được");
    }

    @Test
    void strangersSeeApprovedWorksOfRealBooksOnly() throws Exception {
        assertThat(mvc.get().uri("/works/05539/public")).hasStatusOk();
        assertThat(mvc.get().uri("/works/05539-demo/public")).hasStatus(404);
        assertThat(mvc.get().uri(path + "/public")).hasStatus(404);
        assertThat(mvc.get().uri(path.replace("-demo", "") + "/public")).hasStatus(404);
        assertThat(mvc.get().uri("/")).bodyText().contains("/works/05539/public");
        Book real = new Book("05539", false);
        ProjectId id = Acting.as(ActingAsProduct.PRODUCT, () -> desk.propose(real, facts("Trạm bơm xóm Bắc")));
        Acting.run(
                ActingAsProduct.PRODUCT,
                () -> desk.step(
                        real, id, new NewStep(WorkState.APPROVED, LocalDate.of(2023, 3, 1), "15/QĐ-UBND", ""), 0));
        assertThat(mvc.get().uri("/works/05539/public")).bodyText().contains("Trạm bơm xóm Bắc", "900.000.000 đồng");
        assertThat(mvc.get().uri("/works/05539/" + id + "/public"))
                .hasStatusOk()
                .bodyText()
                .contains("Trạm bơm xóm Bắc", "Cộng đồng tự thi công", "Từ 1/3/2023");
    }

    @Test
    void theCoordinatorKeepsTheListOfTheOwnProvince() throws Exception {
        SignIn coordinator = SignIn.as(Role.PROVINCE_COORDINATOR, "19");
        assertThat(mvc.get().uri("/works/types").with(OFFICER)).hasStatus(302).hasRedirectedUrl("/works/types/19");
        assertThat(mvc.get().uri("/works/types").with(coordinator)).hasRedirectedUrl("/works/types/19");
        assertThat(mvc.get().uri("/works/types/00").with(OFFICER)).hasStatus(404);
        assertThat(post("/works/types/19", OFFICER, "name", "Chợ")).hasStatus(403);
        assertThat(post("/works/types/19", coordinator, "name", "Chợ xã", "decision", "", "from", "31/2/2023"))
                .hasStatus(422)
                .bodyText()
                .contains("Chợ xã", "31/2/2023");
        assertThat(post("/works/types/19", coordinator, "name", "Chợ xã", "decision", "NQ 12", "from", "1/3/2011"))
                .hasStatus(302);
        assertThat(page("/works/types/19", OFFICER)).contains("Chợ xã").doesNotContain("name=\"last\"");
        assertThat(post("/works/types/19/end", coordinator, "type", "cho-xa 2011-03-01", "last", "1/1/2011"))
                .hasStatus(422);
        assertThat(post("/works/types/19/end", coordinator, "type", "cho-xa 2011-03-01", "last", "1/4/2011"))
                .hasStatus(302);
        assertThat(page("/works/types/19", coordinator)).contains("1/4/2011", "Không trong danh mục");
    }
}
