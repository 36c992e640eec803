package vn.ntm.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.ForeignUnit;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.MeasureId;
import vn.ntm.people.FieldsRefused;

@ModuleTest
class ValuesModuleTest {
    /** No two tests share one. */
    private static final AtomicInteger COMMUNES = new AtomicInteger(80_000);

    private static final IndicatorRef TRAINED = new IndicatorRef("ntm-nang-cao-2021-2025", "12.1");
    private static final MeasureId MEASURE = new MeasureId("ntm-2021-2025/12.1");
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    @Autowired
    private Values values;

    @Autowired
    private ValueLocks locks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private String commune = "";

    @BeforeEach
    void aCommuneOfItsOwn() {
        commune = String.valueOf(COMMUNES.incrementAndGet());
    }

    private Entry women(int numerator, int denominator, long seen) {
        Figure figure = new Figure.Ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
        return new Entry(TRAINED, commune, 2023, Part.WOMEN, figure, DAY, "Báo cáo lao động", seen);
    }

    @Test
    void keepsEveryVersionAndKnowsWhatWasKnownWhen() {
        Saved first = values.save(women(300, 400, 0));
        Saved second = values.save(women(310, 400, first.value().id()));

        assertThat(values.versions(commune, Set.of(MEASURE), clock.instant(), 10))
                .extracting(
                        MeasuredValue::id,
                        value -> ((Figure.Ratio) value.figure()).numerator().intValue())
                .containsExactly(
                        tuple(second.value().id(), 310), tuple(first.value().id(), 300));
        assertThat(values.versions(commune, Set.of(MEASURE), clock.instant(), 1))
                .containsExactly(second.value());
        assertThat(values.last(commune, second.value().key().year(), MEASURE, clock.instant()))
                .containsExactly(second.value());
        assertThat(values.current(second.value().key())).contains(second.value());
    }

    @Test
    void theSameAgainChangesNothing() {
        Saved first = values.save(women(300, 400, 0));

        assertThat(values.save(women(300, 400, 0))).isEqualTo(new Saved(first.value(), false));
    }

    @Test
    void whoIsSlowerIsShownWhatIsThereAndOverwritesNothing() {
        Saved first = values.save(women(300, 400, 0));

        assertThatExceptionOfType(ValueOvertaken.class)
                .isThrownBy(() -> values.save(women(200, 400, 0)))
                .satisfies(overtaken -> assertThat(overtaken.current()).isEqualTo(first.value()));
        assertThat(values.current(first.value().key())).contains(first.value());
    }

    @Test
    void whatCannotBeTrueIsRefusedAtItsField() {
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> values.save(women(401, 400, 0)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FieldsRefused.Problem::field)
                        .containsExactly("numerator"));
        assertThat(values.current(new ValueKey(commune, MEASURE, Part.WOMEN, 2023)))
                .isEmpty();
    }

    @Test
    void aConfirmedValueStandsStillUntilItIsGivenBack() {
        Saved first = values.save(women(300, 400, 0));
        transaction.executeWithoutResult(nothing -> locks.lock(commune, MEASURE, 2023, "SELF"));

        assertThatExceptionOfType(ValueIsLocked.class)
                .isThrownBy(() -> values.save(women(310, 400, first.value().id())));

        transaction.executeWithoutResult(nothing -> locks.release(commune, MEASURE, 2023, "sai mẫu số"));
        assertThat(values.save(women(310, 400, first.value().id())).changed()).isTrue();
    }

    @Test
    void othersDoNotWriteHere() {
        Actor neighbour = actor(Role.COMMUNE_NTM_OFFICER, "79999");
        Actor overseer = actor(Role.OVERSIGHT, commune);

        assertThatExceptionOfType(ForeignUnit.class)
                .isThrownBy(() -> Acting.as(neighbour, () -> values.save(women(1, 2, 0))));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> Acting.as(overseer, () -> values.save(women(1, 2, 0))));
    }

    @Test
    void noVersionIsEverChangedOrRemoved() {
        Saved first = values.save(women(300, 400, 0));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update measured_value set numerator = 1 where id = :id")
                        .param("id", first.value().id())
                        .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from measured_value where id = :id")
                        .param("id", first.value().id())
                        .update());
    }

    private static Actor actor(Role role, String unit) {
        return new Actor(
                UUID.randomUUID(),
                "Người mẫu",
                UUID.randomUUID(),
                role,
                "Người mẫu",
                unit,
                Scope.of(Set.of(unit)),
                null);
    }
}
