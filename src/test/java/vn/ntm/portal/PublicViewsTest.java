package vn.ntm.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.Sources;
import vn.ntm.WholeApplicationTest;

@WholeApplicationTest
class PublicViewsTest {
    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join)\\s+([a-z_]+)");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void publicPagesReadTheWhitelistAndNothingElse() {
        List<String> tables = Stream.of("src/main/java/vn/ntm/portal", "src/main/java/vn/ntm/works/open")
                .flatMap(folder -> Sources.below(folder, ".java").stream())
                .map(Sources::text)
                .filter(source -> source.contains(".sql("))
                .flatMap(source -> TABLE.matcher(source).results())
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(tables).isNotEmpty().allMatch(name -> name.startsWith("public_"));
    }

    @Test
    void theWhitelistHasNoColumnThatNamesAPerson() {
        assertThat(jdbc.sql("""
                        select table_name || '.' || column_name as shown from information_schema.columns
                         where table_name like 'public\\_%' order by table_name, ordinal_position
                        """).query((row, number) -> row.getString("shown")).list())
                .containsExactly(
                        "public_commune.code",
                        "public_commune.full_name",
                        "public_contribution_receipt.code",
                        "public_contribution_receipt.year",
                        "public_contribution_receipt.number",
                        "public_contribution_receipt.received_on",
                        "public_contribution_receipt.kind",
                        "public_contribution_receipt.quantity",
                        "public_contribution_receipt.unit",
                        "public_contribution_receipt.demo",
                        "public_contribution_receipt.cancelled",
                        "public_criterion.plan_id",
                        "public_criterion.number",
                        "public_criterion.name",
                        "public_criterion.state",
                        "public_criterion.is_target",
                        "public_plan.id",
                        "public_plan.unit_code",
                        "public_plan.unit_name",
                        "public_plan.unit_place",
                        "public_plan.year",
                        "public_plan.number",
                        "public_plan.issued_on",
                        "public_plan.issuer",
                        "public_plan.subject",
                        "public_plan.criteria_set",
                        "public_plan.set_name",
                        "public_plan.as_of",
                        "public_successor.code",
                        "public_successor.full_name",
                        "public_successor.effective_on",
                        "public_task.plan_id",
                        "public_task.position",
                        "public_task.path",
                        "public_task.text",
                        "public_task.heading",
                        "public_work.id",
                        "public_work.unit_code",
                        "public_work.name",
                        "public_work.purpose",
                        "public_work.scale",
                        "public_work.place",
                        "public_work.hamlets",
                        "public_work.owner",
                        "public_work.executor",
                        "public_work.state",
                        "public_work.cost",
                        "public_work.starts_on",
                        "public_work.ends_on",
                        "public_work.percent",
                        "public_work.condition",
                        "public_work.condition_on",
                        "public_work_contract.work_id",
                        "public_work_contract.contractor",
                        "public_work_contract.signed_on",
                        "public_work_contract.amount",
                        "public_work_contract.starts_on",
                        "public_work_contract.ends_on",
                        "public_work_money.work_id",
                        "public_work_money.source_group",
                        "public_work_money.position",
                        "public_work_money.planned",
                        "public_work_money.arranged",
                        "public_work_money.mobilised",
                        "public_work_money.accepted",
                        "public_work_money.paid",
                        "public_work_photo.id",
                        "public_work_photo.work_id",
                        "public_work_photo.moment",
                        "public_work_photo.day",
                        "public_work_visit.work_id",
                        "public_work_visit.day",
                        "public_work_visit.looked_at",
                        "public_work_visit.finding",
                        "public_work_visit.words",
                        "public_work_visit.answered_on",
                        "public_work_visit.answer");
    }

    /** Without an actor the tables are closed; the views are what a stranger has. */
    @Test
    void aStrangerSeesHowTheCommuneIsDoing() {
        MvcTestResult answer = mvc.get().uri("/").exchange();

        assertThat(answer).hasStatusOk();
        Document page = Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(page.select("h1").text()).startsWith("Xã Linh Thông đạt 9 trong 19");
        assertThat(page.select("main").text()).contains("9/19", "11/19", "28 việc");
        assertThat(page.select("a[href=/login]")).isNotEmpty();
    }
}
