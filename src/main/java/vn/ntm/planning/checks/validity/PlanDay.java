package vn.ntm.planning.checks.validity;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.reading.Citation;
import vn.ntm.planning.reading.Found;

/** From when a plan speaks. */
final class PlanDay {
    private PlanDay() {}

    /** Its own date; without one the latest of what it cites and the first day of its year. */
    static Optional<LocalDate> of(PlanUnderCheck plan) {
        Found<LocalDate> date = plan.head().date();
        if (date != null) {
            return Optional.of(date.value());
        }
        Found<Integer> year = plan.head().year();
        Stream<LocalDate> firstDay = year == null ? Stream.empty() : Stream.of(LocalDate.of(year.value(), 1, 1));
        Stream<LocalDate> cited =
                plan.plan().basis().stream().map(Citation::date).filter(Objects::nonNull);
        return Stream.concat(firstDay, cited).max(LocalDate::compareTo);
    }
}
