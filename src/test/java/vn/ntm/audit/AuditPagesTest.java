package vn.ntm.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Role;

@WholeApplicationTest
class AuditPagesTest {
    private static final String HERE = "05539";
    private static final String ELSEWHERE = "17605";
    private static final SignIn LEADER = SignIn.as(Role.COMMUNE_LEADER, HERE);
    private static final SignIn OVERSIGHT = SignIn.as(Role.OVERSIGHT, HERE);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Audit audit;

    @Autowired
    private TransactionTemplate transaction;

    private String id = "";

    @BeforeEach
    void anObjectOfItsOwn() {
        id = UUID.randomUUID().toString();
    }

    @Test
    void showsTheLinesOfTheOwnUnitOnly() {
        happens("Kế hoạch xanh", HERE);
        happens("Kế hoạch đỏ", ELSEWHERE);

        assertThat(get("/audit?type=plan", LEADER))
                .hasStatusOk()
                .bodyText()
                .contains("Kế hoạch xanh")
                .doesNotContain("Kế hoạch đỏ");
        assertThat(get("/audit?unit=" + ELSEWHERE, LEADER)).bodyText().doesNotContain("Kế hoạch đỏ");
        assertThat(get("/audit", SignIn.as(Role.CRITERION_OFFICER, HERE))).hasStatus(403);
    }

    @Test
    void everyAnswerNamesItsRequest() {
        assertThat(get("/audit", LEADER).getResponse().getHeader("X-Request-Id"))
                .matches("[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}");
    }

    @Test
    void lookingAtOnePersonsActsLeavesALine() {
        get("/audit/export.csv", LEADER);
        get("/audit?person=nguoi thu commune-leader-05539", OVERSIGHT);

        assertThat(get("/audit?kind=SENSITIVE_READ", LEADER))
                .bodyText()
                .contains("Tra cứu việc của một người trong nhật ký")
                .contains("Người: Người thử commune-leader-05539");
    }

    @Test
    void saysWhatIsWrongWithADayAtItsField() {
        assertThat(get("/audit?from=31/6/2025", LEADER))
                .bodyText()
                .contains("Tháng 6/2025 chỉ có 30 ngày.")
                .contains("value=\"31/6/2025\"");
    }

    @Test
    void pagesGoOnBehindTheLastLine() {
        for (int i = 0; i < 55; i++) {
            happens("Trang " + id + " " + i, HERE);
        }
        String first = body(get("/audit?name=Trang " + id, LEADER));
        String older = first.replaceAll("(?s).*<a href=\"(/audit\\?[^\"]*behind=[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        String second = body(http.get().uri(URI.create(older)).with(LEADER).exchange());

        assertThat(first).contains(id + " 54").contains(id + " 5 ·").doesNotContain(id + " 4 ·");
        assertThat(second).contains(id + " 4 ·").contains(id + " 0 ·").doesNotContain(id + " 5 ·");
    }

    @Test
    void theFileHoldsTheSameLinesAndNoFormula() {
        happens("=1+1 " + id, HERE);

        assertThat(get("/audit/export.csv?name=" + id, LEADER))
                .hasStatusOk()
                .bodyText()
                .contains("=1+1 " + id)
                .doesNotContain(",=1+1")
                .doesNotContain("Kế hoạch đỏ");
        assertThat(get("/audit", LEADER)).bodyText().contains("Tải nhật ký ra tệp");
    }

    @Test
    void theHistoryOfAPersonHidesHowToReachThemFromWhoNeedNotKnow() {
        Acting.run(
                ActingAsProduct.PRODUCT,
                () -> transaction.executeWithoutResult(work -> audit.changed(
                        "people.audit.person-entered",
                        new Subject("person", id, "Người mẫu", HERE),
                        null,
                        Map.of("phone", "0912345678"))));

        assertThat(get("/people/" + id + "/history", OVERSIGHT))
                .hasStatusOk()
                .bodyText()
                .contains("Điện thoại", "•••678")
                .doesNotContain("0912345678");
        assertThat(get("/people/" + id + "/history", LEADER)).bodyText().contains("0912345678");
        assertThat(get("/people/" + id + "/history", SignIn.as(Role.COMMUNE_LEADER, ELSEWHERE)))
                .hasStatus(404);
    }

    private MvcTestResult get(String address, SignIn who) {
        return http.get().uri(address).with(who).exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void happens(String name, String unit) {
        Acting.run(
                ActingAsProduct.PRODUCT,
                () -> transaction.executeWithoutResult(work -> audit.changed(
                        "planning.audit.plan-imported",
                        new Subject("plan", id, name, unit),
                        null,
                        Map.of("year", 2024))));
    }
}
