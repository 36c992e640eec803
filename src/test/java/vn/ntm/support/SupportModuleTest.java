package vn.ntm.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.support.SupportOffice.COMMUNE;
import static vn.ntm.support.SupportOffice.DEMO;
import static vn.ntm.support.SupportOffice.HALF;
import static vn.ntm.support.SupportOffice.HAMLET;
import static vn.ntm.support.SupportOffice.REAL;
import static vn.ntm.support.SupportOffice.act;
import static vn.ntm.support.SupportOffice.also;
import static vn.ntm.support.SupportOffice.facts;
import static vn.ntm.support.SupportOffice.somebody;
import static vn.ntm.support.SupportOffice.wanted;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.ForeignUnit;
import vn.ntm.access.Role;
import vn.ntm.access.SamePerson;
import vn.ntm.audit.Subject;
import vn.ntm.organization.Units;
import vn.ntm.people.FieldsRefused;

/** Each test keeps to a policy and a year of its own. */
@ModuleTest
class SupportModuleTest {
    @Autowired
    private Policies policies;

    @Autowired
    private SupportDesk desk;

    @Autowired
    private SupportCases cases;

    private SupportOffice office;

    @BeforeEach
    void theCommuneHasHamletsAndItsOffice(@Autowired Units units) {
        SupportOffice.openHamlets(units);
        office = new SupportOffice(policies, desk);
    }

    @Test
    void theCatalogueTellsWhatIsInForceOnADay() {
        LocalDate from = LocalDate.of(2010, 3, 1);
        PolicyId id = office.policy(DEMO, from);
        act(office.officer, () -> policies.end(DEMO, id, from.plusDays(10), 0));

        assertThat(policies.inForce(DEMO, from.minusDays(1)))
                .extracting(Policy::id)
                .doesNotContain(id);
        assertThat(policies.inForce(DEMO, from)).extracting(Policy::id).contains(id);
        assertThat(policies.inForce(DEMO, from.plusDays(10)))
                .extracting(Policy::id)
                .contains(id);
        assertThat(policies.inForce(DEMO, from.plusDays(11)))
                .extracting(Policy::id)
                .doesNotContain(id);
        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> office.received(DEMO, id, from.plusDays(11)));
    }

    @Test
    void whatIsWrongWithAPolicyIsSaidAtOnce() {
        PolicyFacts wrong = new PolicyFacts(
                "",
                PolicyLevel.COMMUNE,
                new PolicyFacts.Decision("", LocalDate.of(2020, 2, 1), "UBND xã"),
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2019, 1, 1),
                Set.of(),
                List.of(),
                new AmountRule.PerUnit(5, "", 4),
                "F6a");

        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> policies.enter(DEMO, wrong))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FieldsRefused.Problem::field)
                        .containsExactly("name", "number", "to", "from", "applicants", "unit", "ceiling", "source"));
    }

    @Test
    void onceSomebodyAppliedAPolicyIsOnlyEndedAndNotBeforeThatDay() {
        LocalDate day = LocalDate.of(2011, 5, 1);
        PolicyId id = office.policy(DEMO, day.minusDays(5));
        act(office.officer, () -> policies.change(DEMO, id, facts(new AmountRule.Fixed(7), day.minusDays(4)), 0));
        office.received(DEMO, id, day);

        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> act(office.officer, () -> policies.change(DEMO, id, facts(HALF, day), 1)));
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> act(office.officer, () -> policies.end(DEMO, id, day.minusDays(1), 1)));
        assertThatExceptionOfType(SupportOvertaken.class)
                .isThrownBy(() -> act(office.officer, () -> policies.end(DEMO, id, day, 0)));
        act(office.officer, () -> policies.end(DEMO, id, day, 1));
    }

    @Test
    void whoTookOrChangedAnApplicationDoesNotDecideOnIt() {
        LocalDate day = LocalDate.of(2024, 2, 1);
        CaseId id = office.received(DEMO, office.policy(DEMO, day), day);
        act(office.officer, () -> desk.change(DEMO, id, wanted("Hộ mẫu A", HAMLET, day, Answer.MET), 0));
        Actor sameAsLeader = also(office.officer, Role.COMMUNE_LEADER);

        assertThatExceptionOfType(SamePerson.class)
                .isThrownBy(() -> act(sameAsLeader, () -> desk.agree(DEMO, id, 1, "1/QĐ", day, 1)));
        assertThatExceptionOfType(SamePerson.class)
                .isThrownBy(() -> act(sameAsLeader, () -> desk.refuse(DEMO, id, "Thiếu", "1/QĐ", day, 1)));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> act(office.officer, () -> desk.agree(DEMO, id, 1, "1/QĐ", day, 1)));
        act(office.leader, () -> desk.agree(DEMO, id, 4_999_999, "1/QĐ", day, 1));
        assertThat(cases.get(DEMO, id).state()).isEqualTo(CaseState.AGREED);
    }

    @Test
    void onlyWhatMeetsEveryConditionIsAgreedToAndNeverMoreThanTheRuleGives() {
        LocalDate day = LocalDate.of(2012, 2, 1);
        PolicyId policy = office.policy(DEMO, day);
        CaseId unclear =
                Acting.as(office.officer, () -> desk.take(DEMO, policy, wanted("Hộ B", HAMLET, day, Answer.UNKNOWN)));
        CaseId clear = office.received(DEMO, policy, day);

        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> act(office.leader, () -> desk.agree(DEMO, unclear, 1, "1/QĐ", day, 0)));
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> act(office.leader, () -> desk.agree(DEMO, clear, 5_000_000, "1/QĐ", day, 0)));
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> act(office.leader, () -> desk.refuse(DEMO, unclear, " ", "1/TB", day, 0)));
        act(office.leader, () -> desk.refuse(DEMO, unclear, "Không có hợp đồng", "1/TB", day, 0));
        assertThat(cases.get(DEMO, unclear).reason()).isEqualTo("Không có hợp đồng");
        assertThat(cases.get(DEMO, clear).reckoned()).isEqualTo(4_999_999);
    }

    @Test
    void aHamletHeadSeesTheOwnHamletsApplicationsAndTheSumsOfAll() {
        LocalDate day = LocalDate.of(2017, 4, 1);
        PolicyId policy = office.policy(DEMO, day);
        CaseId first = office.received(DEMO, policy, day);
        CaseId second = Acting.as(
                office.officer, () -> desk.take(DEMO, policy, wanted("Hộ khác", COMMUNE + "-X02", day, Answer.MET)));
        Actor head = somebody(Role.HAMLET_HEAD, HAMLET);

        Acting.as(head, () -> {
            assertThat(cases.search(DEMO, new CaseSearch(policy, null, "")))
                    .extracting(SupportCase::id)
                    .containsExactly(first);
            assertThatExceptionOfType(SupportNotFound.class).isThrownBy(() -> cases.get(DEMO, second));
            assertThat(Objects.requireNonNull(policies.sums(DEMO).get(policy)).waiting())
                    .isEqualTo(2);
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> desk.take(DEMO, policy, wanted("Hộ C", HAMLET, day, Answer.MET)));
            return head;
        });
        Actor elsewhere = somebody(Role.COMMUNE_NTM_OFFICER, "05542");
        Acting.as(elsewhere, () -> {
            assertThatExceptionOfType(ForeignUnit.class).isThrownBy(() -> policies.sums(DEMO));
            return elsewhere;
        });
    }

    @Test
    void applicationsOfAYearAreNumberedWithoutGapsAndFoundHoweverTheNameIsSpelled() {
        LocalDate day = LocalDate.of(2009, 4, 1);
        PolicyId policy = office.policy(REAL, day);
        CaseId first = office.received(REAL, policy, day);
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> desk.take(REAL, policy, wanted("", HAMLET, day, Answer.MET)));
        CaseId second = office.received(REAL, policy, day);

        assertThat(Stream.of(first, second).map(id -> cases.get(REAL, id).label()))
                .containsExactly("2009/0001", "2009/0002");
        assertThat(cases.search(REAL, new CaseSearch(policy, CaseState.RECEIVED, "ho mau")))
                .hasSize(2);
        assertThat(cases.search(REAL, new CaseSearch(null, null, "2009/0002"))).hasSize(1);
        assertThat(cases.alike(cases.get(REAL, first)))
                .extracting(SupportCase::id)
                .containsExactly(second);
    }

    @Test
    void theAuditNeverTellsANameOfAnApplicant(@Autowired JdbcClient jdbc, @Autowired TransactionTemplate transaction) {
        LocalDate day = LocalDate.of(2008, 4, 1);
        PolicyId policy = office.policy(REAL, day);
        CaseId id = Acting.as(
                office.officer, () -> desk.take(REAL, policy, wanted("Tên Không Được Lộ", HAMLET, day, Answer.MET)));
        Subject subject = SupportDesk.subject(cases.get(REAL, id));

        assertThat(subject.name()).isEqualTo("2008/0001");
        assertThat(told(jdbc, transaction, id.toString())).isOne();
        assertThat(told(jdbc, transaction, "Tên Không Được Lộ")).isZero();
    }

    private static long told(JdbcClient jdbc, TransactionTemplate transaction, String words) {
        Long found = transaction.execute(
                all -> jdbc.sql("select count(*) from audit_entry e where position(:words in cast(e as text)) > 0")
                        .param("words", words)
                        .query(Long.class)
                        .single());
        return Objects.requireNonNull(found);
    }
}
