package vn.ntm.notices;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** At which stages before and after its last day something is told; each stage of a last day once. */
final class Stages {
    private final NoticesSettings settings;

    Stages(NoticesSettings settings) {
        this.settings = settings;
    }

    /** The stage that {@code today} lies in, named with the last day so that a new last day is told anew; empty while it is too early or too late. */
    Optional<String> of(LocalDate due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        if (left >= 0) {
            return settings.before().stream()
                    .filter(days -> left <= days)
                    .findFirst()
                    .map(days -> due + " -" + days);
        }
        long over = -left - 1;
        return over > settings.backward() ? Optional.empty() : Optional.of(due + " +" + over / settings.every());
    }
}
