package vn.ntm.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.access.Actor;
import vn.ntm.criteria.Confidence;
import vn.ntm.reporting.Period;

class ScheduleTest {
    private static final LocalDate START = LocalDate.of(2021, 1, 1);

    private static ScheduleRow row(
            long id, String place, DueRule due, boolean next, boolean asked, LocalDate from, @Nullable LocalDate to) {
        return new ScheduleRow(
                id,
                place,
                "month",
                "Chương trình",
                "Số liệu nhanh",
                Period.Kind.MONTH,
                List.of(),
                List.of("B01"),
                due,
                due,
                next,
                asked,
                from,
                to,
                Confidence.PLACEHOLDER,
                "",
                "",
                null);
    }

    private static LocalDate due(Schedule schedule, String province, int month) {
        return schedule.of(province, new Period(2024, Period.Kind.MONTH, month), false)
                .getFirst()
                .day();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-M2, 0, 18, 2024-02-18",
        "2024-M2, 0, 31, 2024-02-29",
        "2024-M12, 1, 5, 2025-01-05",
        "2024-Q3, 0, 15, 2024-09-15",
        "2024-H1, 0, 10, 2024-06-10",
        "2024, 0, 10, 2024-12-10"
    })
    void aDayIsCountedFromTheLastMonthOfThePeriod(String period, int months, int day, LocalDate due) {
        assertThat(DueRule.dayOfMonth(months, day).of(Period.read(period).orElseThrow()))
                .isEqualTo(due);
    }

    @Test
    void orInDaysAfterItsEnd() {
        assertThat(DueRule.daysAfter(15).of(Period.read("2024-Q1").orElseThrow()))
                .isEqualTo(LocalDate.of(2024, 4, 15));
    }

    @Test
    void theDefaultIsTheTableOfTheHandbookAndMarkedAsUnverified() {
        Schedule schedule = new Schedule(BundledSchedule.rows());
        List<ScheduleRow> rows = schedule.inForce("19", LocalDate.of(2024, 1, 1));

        assertThat(rows).extracting(ScheduleRow::series).containsExactly("month", "quarter", "half", "year");
        assertThat(rows).extracting(ScheduleRow::confidence).containsOnly(Confidence.PLACEHOLDER);
        assertThat(rows).allSatisfy(row -> assertThat(row.basis()).isEmpty());
        assertThat(schedule.ofYear("19", 2024, false).stream()
                        .filter(due -> due.formCode().equals("B01"))
                        .map(due -> due.period() + " " + due.day()))
                .contains("2024-M1 2024-01-18", "2024-Q1 2024-03-15", "2024-H1 2024-06-10", "2024 2024-12-10")
                .doesNotContain("2024-H2 2024-12-10")
                .hasSize(18);
        assertThat(schedule.ofYear("19", 2024, true).stream().map(due -> due.period() + " " + due.day()))
                .contains("2024-M1 2024-01-20", "2024-Q1 2024-03-20", "2024-H1 2024-06-15", "2024 2024-12-15");
    }

    @Test
    void aProvincesOwnRowTakesOverFromItsDateOnAndOnlyThere() {
        ScheduleRow standard = row(0, Actor.WHOLE_COUNTRY, DueRule.dayOfMonth(0, 18), false, true, START, null);
        ScheduleRow own = row(1, "19", DueRule.dayOfMonth(0, 25), false, true, LocalDate.of(2024, 4, 15), null);
        ScheduleRow newer = row(2, "19", DueRule.dayOfMonth(1, 2), false, true, LocalDate.of(2024, 7, 1), null);
        Schedule schedule = new Schedule(List.of(standard, own, newer));

        assertThat(due(schedule, "19", 3)).isEqualTo(LocalDate.of(2024, 3, 18));
        assertThat(due(schedule, "19", 4)).isEqualTo(LocalDate.of(2024, 4, 25));
        assertThat(due(schedule, "19", 7)).isEqualTo(LocalDate.of(2024, 8, 2));
        assertThat(due(schedule, "40", 7)).isEqualTo(LocalDate.of(2024, 7, 18));
        assertThat(schedule.history("19", "month")).containsExactly(newer, own, standard);
    }

    @Test
    void whereTheProvincesRowEndsTheDefaultHoldsAgainAndItMayAskForNothing() {
        ScheduleRow standard = row(0, Actor.WHOLE_COUNTRY, DueRule.dayOfMonth(0, 18), false, true, START, null);
        ScheduleRow none = row(1, "19", DueRule.dayOfMonth(0, 18), false, false, START, LocalDate.of(2024, 6, 30));
        Schedule schedule = new Schedule(List.of(standard, none));

        assertThat(schedule.of("19", new Period(2024, Period.Kind.MONTH, 6), false))
                .isEmpty();
        assertThat(due(schedule, "19", 7)).isEqualTo(LocalDate.of(2024, 7, 18));
    }

    @Test
    void aDayOffStaysUnlessTheRowSaysTheNextWorkingDay() {
        Period may = new Period(2024, Period.Kind.MONTH, 5);
        ScheduleRow stays = row(0, Actor.WHOLE_COUNTRY, DueRule.dayOfMonth(0, 18), false, true, START, null);
        ScheduleRow moves = row(0, Actor.WHOLE_COUNTRY, DueRule.dayOfMonth(0, 18), true, true, START, null);

        assertThat(stays.dueOn(may)).isEqualTo(LocalDate.of(2024, 5, 18));
        assertThat(moves.dueOn(may)).isEqualTo(LocalDate.of(2024, 5, 20));
        assertThat(Stream.of(stays, moves).map(row -> row.dueOn(new Period(2024, Period.Kind.MONTH, 6))))
                .containsOnly(LocalDate.of(2024, 6, 18));
    }
}
