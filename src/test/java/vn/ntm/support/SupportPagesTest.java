package vn.ntm.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;

@WholeApplicationTest
class SupportPagesTest {
    private static final String BOOK = "/support/05539-demo";
    private static final SignIn OFFICER = SignIn.as(Role.COMMUNE_NTM_OFFICER, "05539");
    private static final SignIn LEADER = SignIn.as(Role.COMMUNE_LEADER, "05539");
    private static final SignIn ACCOUNTANT = SignIn.as(Role.ACCOUNTANT, "05539");

    @Autowired
    private MockMvcTester mvc;

    private MvcTestResult post(String path, SignIn who, String... fields) {
        var request = mvc.post().uri(path).with(who).with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult open(String path, SignIn who) {
        return mvc.get().uri(path).with(who).exchange();
    }

    private MvcTestResult enter(String name, String amount) {
        return post(
                BOOK + "/policies",
                OFFICER,
                "name",
                name,
                "level",
                "PROVINCE",
                "number",
                "45/2023/NQ-HĐND",
                "issued",
                "01/01/2024",
                "issuer",
                "HĐND tỉnh",
                "from",
                "15/01/2024",
                "applicant-HOUSEHOLD",
                "1",
                "conditions",
                "Cư trú tại xã\n\n Có hợp đồng liên kết ",
                "rule",
                "PER_UNIT",
                "amount",
                amount,
                "unit",
                "con",
                "ceiling",
                "20.000.000",
                "source",
                "F2a");
    }

    private static String next(MvcTestResult answer) {
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult take(String policy, String quantity, String second) {
        return post(
                BOOK + "/cases",
                OFFICER,
                "policy",
                policy.substring(policy.lastIndexOf('/') + 1),
                "kind",
                "HOUSEHOLD",
                "applicant",
                "Hộ bà Lò Thị Mẫu",
                "hamlet",
                "05539-X01",
                "receivedOn",
                "02/02/2024",
                "purpose",
                "Mua bò sinh sản",
                "quantity",
                quantity,
                "answer0",
                "MET",
                "answer1",
                second,
                "note1",
                "Hợp đồng số 3");
    }

    @Test
    void fromThePolicyToThePaymentInTheBookOfMoney() {
        String policy = next(enter("Hỗ trợ bò sinh sản", "3.000.000"));
        assertThat(open(policy, ACCOUNTANT))
                .hasStatusOk()
                .bodyText()
                .contains("Cư trú tại xã", "3.000.000 đồng mỗi con, tối đa 20.000.000 đồng")
                .doesNotContain("/edit");
        assertThat(open(policy + "/edit", OFFICER)).hasStatusOk();
        assertThat(open(BOOK + "/cases/new?policy=" + policy.substring(policy.lastIndexOf('/') + 1), OFFICER))
                .hasStatusOk();
        String one = next(take(policy, "7", "UNKNOWN"));
        assertThat(open(one, LEADER))
                .hasStatusOk()
                .bodyText()
                .contains("7 con × 3.000.000 đồng = 21.000.000 đồng.", "Vượt mức tối đa nên tính 20.000.000 đồng.");
        assertThat(post(
                        one + "/decision",
                        LEADER,
                        "seen",
                        "0",
                        "outcome",
                        "agree",
                        "amount",
                        "20.000.000",
                        "number",
                        "8/QĐ-UBND",
                        "decidedOn",
                        "05/02/2024"))
                .hasStatus(422)
                .bodyText()
                .contains("Còn điều kiện không đạt hoặc chưa rõ", "8/QĐ-UBND");
        assertThat(open(one + "/edit", OFFICER)).hasStatusOk().bodyText().contains("Hợp đồng số 3");
        assertThat(post(
                        one,
                        OFFICER,
                        "seen",
                        "0",
                        "kind",
                        "HOUSEHOLD",
                        "applicant",
                        "Hộ bà Lò Thị Mẫu",
                        "hamlet",
                        "05539-X01",
                        "receivedOn",
                        "02/02/2024",
                        "purpose",
                        "Mua bò",
                        "quantity",
                        "2",
                        "answer0",
                        "MET",
                        "answer1",
                        "MET"))
                .hasStatus(302);
        assertThat(post(
                        one + "/decision",
                        LEADER,
                        "seen",
                        "1",
                        "outcome",
                        "agree",
                        "amount",
                        "6.000.000",
                        "number",
                        "8/QĐ-UBND",
                        "decidedOn",
                        "05/02/2024"))
                .hasStatus(302);
        paid(one);
    }

    private void paid(String one) {
        assertThat(pay(one, "7.000.000")).hasStatus(422).bodyText().contains("phần còn lại 6.000.000", "7.000.000");
        assertThat(pay(one, "6.000.000")).hasStatus(302);
        assertThat(pay(one, "6.000.000")).hasStatus(409);
        String page = body(open(one, ACCOUNTANT));
        assertThat(page).contains("Đã chi đủ", "PC-77");
        assertThat(open("/funding/05539-demo?year=2024", ACCOUNTANT)).bodyText().contains("6.000.000 đồng", "PC-77");
        String payment = page.replaceAll("(?s).*<option value=\"([0-9a-f-]{36})\">[^<]*PC-77.*", "$1");
        assertThat(post(
                        one + "/payments/reversal",
                        ACCOUNTANT,
                        "seen",
                        "3",
                        "payment",
                        payment,
                        "backOn",
                        "32/02/2024",
                        "backReason",
                        "Chi nhầm"))
                .hasStatus(422)
                .bodyText()
                .contains("32/02/2024", "Chi nhầm");
        assertThat(post(
                        one + "/payments/reversal",
                        ACCOUNTANT,
                        "seen",
                        "3",
                        "payment",
                        payment,
                        "backOn",
                        "08/02/2024",
                        "backReason",
                        "Chi nhầm"))
                .hasStatus(302);
        assertThat(open(one, ACCOUNTANT)).bodyText().contains("Thu hồi 8/2/2024: Chi nhầm");
    }

    private MvcTestResult pay(String one, String amount) {
        return post(
                one + "/payments",
                ACCOUNTANT,
                "seen",
                "2",
                "amount",
                amount,
                "day",
                "06/02/2024",
                "year",
                "2024",
                "source",
                "F2a",
                "paper",
                "PC-77");
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void whatWasTypedStaysBesideTheMessage() {
        assertThat(enter("Chính sách gõ sai", "ba triệu"))
                .hasStatus(422)
                .bodyText()
                .contains("Chính sách gõ sai", "ba triệu", "id=\"amount-loi\"", "Có hợp đồng liên kết");
        String policy = next(enter("Chính sách đúng", "1.000.000"));
        assertThat(take(policy, "-1", "NOT_MET"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"quantity-loi\"", "value=\"-1\"", "Hộ bà Lò Thị Mẫu", "Hợp đồng số 3");
        assertThat(post(policy + "/ending", OFFICER, "seen", "0", "last", "01/01/2023"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"last-loi\"", "01/01/2023");
    }

    @Test
    void namesAreForThoseWhoMaySeeThemAndWhatIsNotThereIsSaid() {
        assertThat(open(BOOK + "/cases", SignIn.as(Role.CLERK, "05539"))).hasStatus(403);
        assertThat(open(BOOK, SignIn.as(Role.CLERK, "05539"))).hasStatusOk();
        assertThat(open(BOOK + "/cases?state=PAID&q=lo", LEADER)).hasStatusOk();
        assertThat(open(BOOK + "?on=31/02/2024", LEADER))
                .hasStatusOk()
                .bodyText()
                .contains("31/02/2024", "on-loi");
        assertThat(open(BOOK + "/cases/nothing", LEADER)).hasStatus(404);
        assertThat(open(BOOK + "/policies/nothing", LEADER)).hasStatus(404);
        assertThat(open(BOOK + "/cases/new?policy=nothing", OFFICER)).hasStatus(404);
        assertThat(open("/support", LEADER)).hasStatus(302);
    }
}
