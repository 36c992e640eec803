package vn.ntm.planning.checks.validity;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.reading.Found;
import vn.ntm.shared.Vietnamese;

/** LINT-37: a plan is dated no earlier than the documents it is based on. */
class PlanIsLaterThanItsBasis implements PlanCheck {
    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        Found<LocalDate> date = plan.head().date();
        return date == null
                ? Stream.empty()
                : plan.plan().basis().stream().flatMap(citation -> {
                    LocalDate cited = citation.date();
                    return cited == null || !cited.isAfter(date.value())
                            ? Stream.empty()
                            : Stream.of(new Place(citation.line(), citation.text())
                                    .error(
                                            "LINT-37",
                                            plan.say(
                                                    "checks.37.later",
                                                    Vietnamese.date(cited),
                                                    Vietnamese.date(date.value()),
                                                    date.line())));
                });
    }
}
