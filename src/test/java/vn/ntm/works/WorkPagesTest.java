package vn.ntm.works;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;

@WholeApplicationTest
class WorkPagesTest {
    private static final String BOOK = "/works/05539-demo";
    private static final SignIn OFFICER = SignIn.as(Role.COMMUNE_NTM_OFFICER, "05539");
    private static final SignIn CHAIR = SignIn.as(Role.COMMUNE_LEADER, "05539");
    private static final SignIn ACCOUNTANT = SignIn.as(Role.ACCOUNTANT, "05539");

    @Autowired
    private MockMvcTester mvc;

    private MvcTestResult post(String path, SignIn who, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(who).with(SecurityMockMvcRequestPostProcessors.csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private String proposed(String name) {
        MvcTestResult answer = post(
                BOOK,
                OFFICER,
                Map.of(
                        "name",
                        name,
                        "owner",
                        "UBND xã",
                        "executor",
                        "CREW",
                        "cost",
                        "900.000.000",
                        "criteria",
                        "2, 6.1"));
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    @Test
    void aLongListComesInPagesAndItsSumsAreOfAllThatIsAskedFor() throws Exception {
        SignIn officer = SignIn.as(Role.COMMUNE_NTM_OFFICER, "05620");
        String book = "/works/05620-demo";
        for (int number = 10; number < 62; number++) {
            Map<String, String> fields = Map.of("name", "Kênh số " + number, "owner", "UBND xã", "executor", "CREW");
            assertThat(post(book, officer, fields)).hasStatus(302);
        }
        String last = String.valueOf(
                post(book, officer, Map.of("name", "Xóm sau cùng", "owner", "UBND xã", "executor", "CREW"))
                        .getResponse()
                        .getRedirectedUrl());
        Map<String, String> money = Map.of(
                "kind",
                "PLANNED",
                "source",
                "F2c",
                "project",
                last.substring(last.lastIndexOf('/') + 1),
                "amount",
                "7.654.321",
                "day",
                "05/01/2016");
        assertThat(post("/funding/05620-demo", SignIn.as(Role.ACCOUNTANT, "05620"), money))
                .hasStatus(302);

        assertThat(mvc.get().uri(book + "?year=2016").with(officer))
                .hasStatusOk()
                .bodyText()
                .contains("53", "Kênh số 10", "7.654.321", "year=2016&amp;page=2")
                .doesNotContain("Xóm sau cùng");
        assertThat(mvc.get().uri(book + "?year=2016&page=2").with(officer))
                .bodyText()
                .contains("Xóm sau cùng", "year=2016&amp;page=1")
                .doesNotContain("Kênh số 10");
        assertThat(mvc.get()
                        .uri(book)
                        .param("q", "kenh so 1")
                        .param("page", "9")
                        .with(officer))
                .hasStatusOk()
                .bodyText()
                .contains("Kênh số 19")
                .doesNotContain("Kênh số 20", "page=2");
    }

    @Test
    void aWorkIsProposedApprovedAndSeenWithItsMoney() {
        String work = proposed("Mương nội đồng");
        assertThat(post(work + "/steps", CHAIR, step("APPROVED", "0"))).hasStatus(302);
        assertThat(post(
                        "/funding/05539-demo",
                        ACCOUNTANT,
                        Map.of(
                                "kind", "ACCEPTED",
                                "project", work.substring(work.lastIndexOf('/') + 1),
                                "amount", "123.456.789",
                                "day", "5/1/2024")))
                .hasStatus(302);

        assertThat(mvc.get().uri(work).with(OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains("Đã duyệt", "15/QĐ-UBND", "123.456.789 đồng", "Nợ đọng", "UBND xã");
        assertThat(mvc.get().uri(BOOK + "?debt=1&q=muong").with(OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains("Mương nội đồng", "123.456.789");
        assertThat(mvc.get().uri(BOOK + "?state=IN_USE").with(OFFICER))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Mương nội đồng");
    }

    @Test
    void debtInTheRealBookSpeaksAgainstRecognition() {
        String real = "/works/05614";
        SignIn officer = SignIn.as(Role.COMMUNE_NTM_OFFICER, "05614");
        SignIn accountant = SignIn.as(Role.ACCOUNTANT, "05614");
        String gap = "/roadmap?unit=05614&set=ntm-2021-2025&year=2024";
        assertThat(mvc.get().uri(gap).with(officer)).hasStatusOk().bodyText().doesNotContain("Sổ nguồn vốn:");
        String work = String.valueOf(post(real, officer, Map.of("name", "Cầu bản", "owner", "UBND xã"))
                .getResponse()
                .getRedirectedUrl());
        post(
                "/funding/05614",
                accountant,
                Map.of(
                        "kind",
                        "ACCEPTED",
                        "project",
                        work.substring(work.lastIndexOf('/') + 1),
                        "amount",
                        "7.000",
                        "day",
                        "5/1/2024"));
        assertThat(mvc.get().uri(gap).with(officer))
                .hasStatusOk()
                .bodyText()
                .contains("1 công trình nợ đọng, tổng 7.000 đồng");
    }

    private static Map<String, String> step(String to, String seen) {
        return Map.of("to", to, "day", "4/1/2024", "paper", "15/QĐ-UBND", "seen", seen);
    }

    @Test
    void whatWasTypedStaysBesideTheMessage() {
        assertThat(post(BOOK, OFFICER, Map.of("name", "Cầu treo", "owner", "", "cost", "chín trăm", "criteria", "hai")))
                .hasStatus(422)
                .bodyText()
                .contains("Cầu treo", "chín trăm", "hai");
        String work = proposed("Cầu Đá");
        assertThat(post(work + "/progress", OFFICER, Map.of("progressDay", "", "percent", "120", "note", "Xong mố")))
                .hasStatus(422)
                .bodyText()
                .contains("120", "Xong mố");
    }

    @Test
    void theOfficerDoesNotApproveAndAStaleStepIsNotTaken() {
        String work = proposed("Nhà văn hóa");
        assertThat(post(work + "/steps", OFFICER, step("APPROVED", "0"))).hasStatus(403);
        assertThat(post(work + "/steps", CHAIR, step("APPROVED", "7"))).hasStatus(409);
        assertThat(mvc.get().uri(work).with(OFFICER))
                .bodyText()
                .contains("Đề xuất")
                .doesNotContain("Đã duyệt, ngày");
    }

    @Test
    void anAddressThatNamesNothingIsNotFound() {
        assertThat(mvc.get().uri(BOOK + "/khong-co").with(OFFICER)).hasStatus(404);
        assertThat(mvc.get().uri("/works/khong-co").with(OFFICER)).hasStatus(404);
    }

    @Test
    void capitalIsCarriedOverFromAPageOfItsOwn() {
        assertThat(post(
                        "/funding/05539-demo/carry-over",
                        ACCOUNTANT,
                        Map.of(
                                "source",
                                "F2c",
                                "fromYear",
                                "2013",
                                "amount",
                                "10",
                                "day",
                                "4/1/2014",
                                "paper",
                                "9/QĐ")))
                .hasStatus(422)
                .bodyText()
                .contains("chỉ còn");
    }
}
