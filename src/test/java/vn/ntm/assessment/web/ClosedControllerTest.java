package vn.ntm.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;
import vn.ntm.documents.Sha256;
import vn.ntm.platform.database.RunningDatabase;

/** The leader closes a year, everybody within reach reads what was closed. */
@WholeApplicationTest
class ClosedControllerTest {
    private static final String UNIT = "17641";
    private static final String SET = "ntm-nang-cao-2021-2025";
    private static final SignIn LEADER = SignIn.as(Role.COMMUNE_LEADER, UNIT);
    private static final SignIn OFFICER = SignIn.as(Role.COMMUNE_NTM_OFFICER, UNIT);
    private static final SignIn STRANGER = SignIn.as(Role.COMMUNE_LEADER, "05539");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private RunningDatabase database;

    private static String query(int year) {
        return "?set=" + SET + "&year=" + year;
    }

    private String closed(int year) {
        return closed(query(year));
    }

    private String closed(String query) {
        MvcTestResult answer = new FormSender(mvc, LEADER)
                .send(
                        "/assessment/" + UNIT + "/close" + query,
                        "form[action$=close]",
                        Map.of("note", "Theo Biên bản họp số 7", "reason", "Rà soát lại"));
        assertThat(answer).hasStatus(302);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    @Test
    void theLeaderIsToldWhatIsOpenAndThenCloses() {
        Document board = new FormSender(mvc, LEADER).page("/assessment/" + UNIT + query(2023));
        assertThat(board.select("a[href*=/close?]").text()).isEqualTo("Chốt đánh giá năm 2023");
        Document asked = new FormSender(mvc, LEADER).page("/assessment/" + UNIT + "/close" + query(2023));
        assertThat(asked.text()).contains("chỉ tiêu chưa đánh giá vì chưa có số liệu", "không ai sửa được");

        Document page = new FormSender(mvc, OFFICER).page(closed(2023));

        assertThat(page.text())
                .contains("Nội dung nguyên vẹn như lúc chốt", "Lần chốt 1", "Theo Biên bản họp số 7", "Mức phải đạt");
        assertThat(page.select(".field19 li")).hasSize(19);
        assertThat(page.select("form[action$=reopen]")).isEmpty();
        assertThat(new FormSender(mvc, OFFICER)
                        .page("/assessment/" + UNIT + query(2023))
                        .text())
                .contains("Năm này đã chốt lần 1");
        assertThat(new FormSender(mvc, OFFICER)
                        .page("/assessment/" + UNIT + "/closed")
                        .text())
                .contains("Năm 2023, lần chốt 1");
    }

    @Test
    void theFilesCarryWhatWasClosed() {
        String address = closed(2022);

        MvcTestResult json =
                mvc.get().uri(address + "/export.json").with(OFFICER).exchange();
        MvcTestResult csv = mvc.get().uri(address + "/export.csv").with(OFFICER).exchange();

        byte[] content = json.getResponse().getContentAsByteArray();
        assertThat(new FormSender(mvc, OFFICER).page(address).text())
                .contains(Sha256.ofContent(content).hex());
        assertThat(new String(content, StandardCharsets.UTF_8)).contains("\"format\" : \"ntm-closed-assessment/1\"");
        assertThat(new String(csv.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("Nội dung chỉ tiêu;Mức yêu cầu");
    }

    @Test
    void closingTwiceFromOnePageClosesOnceAndAgainNeedsAReason() {
        String where = "/assessment/" + UNIT + "/close" + query(2024);
        Document twice = new FormSender(mvc, LEADER).page(where);
        Map<String, String> note = Map.of("note", "Lần này");
        assertThat(new FormSender(mvc, LEADER).send(twice, "form[action$=close]", note))
                .hasStatus(302);
        assertThat(new FormSender(mvc, LEADER).send(twice, "form[action$=close]", note))
                .hasStatus(409)
                .bodyText()
                .contains("đã thay đổi từ lúc mở trang này", "value=\"Lần này\"");
        assertThat(new FormSender(mvc, LEADER).send(where, "form[action$=close]", Map.of("reason", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi lý do chốt lại");
    }

    @Test
    void strangersAndOfficersCannotCloseNorStrangersRead() {
        String address = closed(2025);

        assertThat(mvc.get()
                        .uri("/assessment/" + UNIT + "/close" + query(2025))
                        .with(OFFICER)
                        .exchange())
                .hasStatus(403);
        assertThat(mvc.get().uri(address).with(STRANGER).exchange()).hasStatus(403);
        assertThat(mvc.get().uri(address + "/export.json").with(STRANGER).exchange())
                .hasStatus(403);
        assertThat(mvc.get()
                        .uri("/assessment/05539/closed/" + address.substring(address.lastIndexOf('/') + 1))
                        .with(STRANGER)
                        .exchange())
                .hasStatus(404);
    }

    @Test
    void valuesAreLockedUntilTheLeaderGivesThemBack() {
        String address = closed(2021);
        String entry = "/assessment/" + UNIT + "/criteria/6" + query(2021);
        assertThat(new FormSender(mvc, OFFICER).page(entry).select("form.entry"))
                .isEmpty();

        assertThat(new FormSender(mvc, LEADER).send(address, "form[action$=reopen]", Map.of("reason", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi lý do mở khóa");
        assertThat(new FormSender(mvc, LEADER).send(address, "form[action$=reopen]", Map.of("reason", "Sửa số nhà")))
                .hasStatus(302);

        assertThat(new FormSender(mvc, OFFICER).page(entry).select("form.entry"))
                .isNotEmpty();
        assertThat(new FormSender(mvc, LEADER).page(address + "/differences").text())
                .contains("Không có gì khác");
    }

    /** What the walls cannot keep out: somebody who owns the tables and takes the guard away. */
    @Test
    void thePageSaysSoWhenTheOwnerOfTheTablesRewroteIt() throws SQLException {
        String address = closed("?set=ntm-2021-2025&year=2022");
        assertThat(new FormSender(mvc, OFFICER).page(address).text()).contains("Nội dung nguyên vẹn như lúc chốt");

        try (Connection owner = database.access().connectAsOwner();
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            sql.execute("alter table closed_assessment disable trigger user");
            int rewritten = sql.executeUpdate(
                    "update closed_assessment set content = replace(content, 'Biên bản họp số 7', 'Biên bản họp số 8') where id = "
                            + address.substring(address.lastIndexOf('/') + 1));
            sql.execute("alter table closed_assessment enable trigger user");
            owner.commit();
            assertThat(rewritten).isOne();
        }

        assertThat(new FormSender(mvc, OFFICER).page(address).text())
                .contains("Nội dung đã bị thay đổi sau khi chốt", "Báo người quản trị đối chiếu với bản sao lưu")
                .doesNotContain("Nội dung nguyên vẹn");
    }
}
