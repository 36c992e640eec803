package vn.ntm.planning.checks.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.PlanUnit;
import vn.ntm.shared.Vietnamese;

/** LINT-34: a plan whose year, unit or set is past is a historical document. */
class PlanIsOfThePresent implements PlanCheck {
    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        List<String> reasons = new ArrayList<>();
        yearPast(plan).ifPresent(reasons::add);
        unitGone(plan).ifPresent(reasons::add);
        setExpired(plan).ifPresent(reasons::add);
        return reasons.isEmpty()
                ? Stream.empty()
                : Stream.of(Place.wholeDocument()
                        .warning("LINT-34", plan.say("checks.34.historical", String.join("; ", reasons))));
    }

    private static Optional<String> yearPast(PlanUnderCheck plan) {
        Found<Integer> year = plan.head().year();
        return year != null && year.value() < plan.today().getYear()
                ? Optional.of(plan.say("checks.34.year", year.value()))
                : Optional.empty();
    }

    private static Optional<String> unitGone(PlanUnderCheck plan) {
        PlanUnit unit = plan.plan().unit();
        Optional<LocalDate> day = PlanDay.of(plan);
        if (unit.code() == null || day.isEmpty()) {
            return Optional.empty();
        }
        return plan.gazetteer()
                .withCode(UnitLevel.COMMUNE, unit.code(), day.get())
                .filter(then -> !then.isValidOn(plan.today()))
                .map(then -> plan.say(
                        "checks.34.unit", then.fullName(), Vietnamese.date(then.validTo()), successors(plan, then)));
    }

    private static String successors(PlanUnderCheck plan, Unit unit) {
        return plan.gazetteer().successors(unit).stream().map(Unit::fullName).collect(Collectors.joining(", "));
    }

    private static Optional<String> setExpired(PlanUnderCheck plan) {
        String id = plan.plan().criteriaSet().id();
        return plan.sets().stream()
                .filter(set -> set.id().equals(id))
                .filter(set -> set.effectiveTo() != null && set.effectiveTo().isBefore(plan.today()))
                .map(CriteriaSetOutline::name)
                .map(name -> plan.say("checks.34.set", name))
                .findFirst();
    }
}
