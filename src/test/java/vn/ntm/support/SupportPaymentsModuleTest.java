package vn.ntm.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.support.SupportOffice.COMMUNE;
import static vn.ntm.support.SupportOffice.DEMO;
import static vn.ntm.support.SupportOffice.REAL;
import static vn.ntm.support.SupportOffice.act;
import static vn.ntm.support.SupportOffice.also;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ActingAsProduct;
import vn.ntm.ModuleTest;
import vn.ntm.TestWorld;
import vn.ntm.access.Acting;
import vn.ntm.access.Role;
import vn.ntm.access.SamePerson;
import vn.ntm.funding.Book;
import vn.ntm.funding.Cause;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.LineIsOfAnother;
import vn.ntm.funding.Sums;
import vn.ntm.organization.Units;
import vn.ntm.people.FieldsRefused;

/** Each test keeps to a policy and a year of its own. */
@ModuleTest
class SupportPaymentsModuleTest {
    @Autowired
    private Policies policies;

    @Autowired
    private SupportDesk desk;

    @Autowired
    private SupportCases cases;

    @Autowired
    private SupportPayments payments;

    @Autowired
    private Ledger ledger;

    private SupportOffice office;

    @BeforeEach
    void theCommuneHasHamletsAndItsOffice(@Autowired Units units) {
        SupportOffice.openHamlets(units);
        office = new SupportOffice(policies, desk);
    }

    private static Payment.Content paying(long amount, LocalDate day) {
        return new Payment.Content(amount, day, day.getYear(), "F2a", "PC-01");
    }

    private UUID pay(Book book, CaseId id, long amount, LocalDate day, int seen) {
        return Acting.as(office.accountant, () -> payments.pay(book, id, paying(amount, day), seen));
    }

    @Test
    void paymentsPostTheirLinesAndNeverPassWhatWasAgreed() {
        LocalDate day = LocalDate.of(2013, 4, 1);
        CaseId id = office.agreed(REAL, day, 3_000_000);

        pay(REAL, id, 1_000_000, day, 1);
        assertThat(cases.get(REAL, id).state()).isEqualTo(CaseState.PART_PAID);
        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> pay(REAL, id, 2_000_001, day, 2));
        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> pay(REAL, id, 5, day.minusDays(1), 2));
        assertThatExceptionOfType(SamePerson.class)
                .isThrownBy(() ->
                        act(also(office.leader, Role.ACCOUNTANT), () -> payments.pay(REAL, id, paying(5, day), 2)));
        pay(REAL, id, 2_000_000, day, 2);

        assertThat(cases.get(REAL, id).state()).isEqualTo(CaseState.PAID);
        assertThat(paidFromTheProvince(REAL, day)).isEqualTo(3_000_000);
        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> pay(REAL, id, 1, day, 3));
    }

    @Test
    void ofManyWhoPayAtOnceOnlyOneDoes() throws Exception {
        LocalDate day = LocalDate.of(2014, 4, 1);
        CaseId id = office.agreed(DEMO, day, 3_000_000);
        Callable<Boolean> one = () -> {
            try {
                return pay(DEMO, id, 2_000_000, day, 1) != null;
            } catch (SupportOvertaken late) {
                return false;
            }
        };

        assertThat(atOnce(one)).containsOnlyOnce(true);
        assertThat(cases.get(DEMO, id).paid()).isEqualTo(2_000_000);
        assertThat(paidFromTheProvince(DEMO, day)).isEqualTo(2_000_000);
    }

    private static List<Boolean> atOnce(Callable<Boolean> what) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> all = IntStream.range(0, 4)
                    .mapToObj(n -> pool.submit(() -> {
                        go.await();
                        return what.call();
                    }))
                    .toList();
            go.countDown();
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> each : all) {
                done.add(each.get());
            }
            return done;
        }
    }

    @Test
    void theDatabaseItselfCountsWhatIsPaid(@Autowired JdbcClient jdbc, @Autowired TransactionTemplate transaction)
            throws Exception {
        LocalDate day = LocalDate.of(2015, 4, 1);
        CaseId id = office.agreed(DEMO, day, 3_000_000);
        Callable<Boolean> past = () -> {
            try {
                return Acting.as(
                        ActingAsProduct.PRODUCT,
                        () -> Boolean.TRUE.equals(transaction.execute(all -> jdbc.sql("""
                                        insert into support_payment (id, unit_code, demo, case_id, amount, day, year, source, paper, line_id, paid_at,
                                               paid_by)
                                        values (gen_random_uuid(), :unit, true, :case, 2000000, :day, 2015, 'F2a', 'PC', gen_random_uuid(), now(), '')
                                        """)
                                        .param("unit", COMMUNE)
                                        .param("case", id.id())
                                        .param("day", day)
                                        .update()
                                == 1)));
            } catch (DataAccessException refused) {
                return false;
            }
        };

        assertThat(atOnce(past)).containsOnlyOnce(true);
    }

    @Test
    void aPaymentIsTakenBackTogetherWithItsLineAndByNothingElse() {
        LocalDate day = LocalDate.of(2016, 4, 1);
        CaseId id = office.agreed(DEMO, day, 3_000_000);
        UUID payment = pay(DEMO, id, 1_000_000, day, 1);
        Payment made = cases.history(cases.get(DEMO, id)).payments().getFirst();
        assertThat(ledger.get(DEMO, made.line()).content().cause())
                .isEqualTo(new Cause(Cause.Kind.SUPPORT, payment.toString(), "/support/05539-demo/cases/" + id));
        assertThatExceptionOfType(LineIsOfAnother.class)
                .isThrownBy(() -> ledger.reverse(DEMO, made.line(), day, "Bằng tay"));
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> act(office.leader, () -> desk.cancel(DEMO, id, "Thôi", 2)));
        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> back(id, payment, day.minusDays(1), 2));

        back(id, payment, day.plusDays(1), 2);

        assertThat(cases.get(DEMO, id).paid()).isZero();
        assertThat(paidFromTheProvince(DEMO, day)).isZero();
        assertThatExceptionOfType(FieldsRefused.class).isThrownBy(() -> back(id, payment, day.plusDays(1), 3));
        act(office.leader, () -> desk.cancel(DEMO, id, "Không làm nữa", 3));
        assertThat(cases.history(cases.get(DEMO, id)).steps())
                .extracting(CaseStep::kind)
                .containsExactly(
                        CaseStep.Kind.RECEIVED,
                        CaseStep.Kind.AGREED,
                        CaseStep.Kind.PAID,
                        CaseStep.Kind.TAKEN_BACK,
                        CaseStep.Kind.CANCELLED);
    }

    private void back(CaseId id, UUID payment, LocalDate day, int seen) {
        act(office.accountant, () -> payments.takeBack(DEMO, id, payment, new Payment.Back(day, "Chi nhầm"), seen));
    }

    @Test
    void aDemonstrationNeverCountsAsReal() {
        LocalDate day = LocalDate.of(2018, 4, 1);
        CaseId id = office.agreed(DEMO, day, 3_000_000);
        pay(DEMO, id, 3_000_000, day, 1);

        assertThat(paidFromTheProvince(REAL, day)).isZero();
        assertThatExceptionOfType(SupportNotFound.class).isThrownBy(() -> cases.get(REAL, id));
        PolicyId policy = cases.get(DEMO, id).policy();
        assertThatExceptionOfType(SupportNotFound.class).isThrownBy(() -> office.received(REAL, policy, day));
        assertThat(policies.sums(REAL)).doesNotContainKey(policy);
    }

    private long paidFromTheProvince(Book book, LocalDate day) {
        Sums sums = ledger.bySource(book, day.getYear(), day.getYear(), day, TestWorld.TODAY)
                .get("F2a");
        return sums == null ? 0 : sums.paid();
    }
}
