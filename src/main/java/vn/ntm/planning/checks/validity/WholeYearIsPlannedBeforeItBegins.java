package vn.ntm.planning.checks.validity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.reading.Citation;
import vn.ntm.planning.reading.Found;
import vn.ntm.shared.Vietnamese;

/** LINT-32: a plan for a whole year is issued near its start; what is past can no longer be planned. */
class WholeYearIsPlannedBeforeItBegins implements PlanCheck {
    private static final int LATEST_MONTH = 2;
    private static final Pattern REST_OF_YEAR = Phrase.words(
            "(?:từ (?:nay|quý|tháng) [^.]{0,30}đến (?:hết|cuối) năm|từ nay đến (?:hết|cuối) năm|(?:6|06|sáu|3|03|ba|9|09|chín) tháng (?:cuối|còn lại)|những tháng (?:cuối|còn lại))");

    private record Dated(LocalDate date, Place place) {}

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        Found<Integer> year = plan.head().year();
        if (year == null || plansTheRest(plan)) {
            return Stream.empty();
        }
        return earliestIssue(plan)
                .filter(issue ->
                        issue.date().getYear() == year.value() && issue.date().getMonthValue() > LATEST_MONTH)
                .map(issue -> issue.place()
                        .info("LINT-32", plan.say("checks.32.late", Vietnamese.date(issue.date()), year.value())))
                .stream();
    }

    /** Its own date, else the date of the latest document it cites: it cannot be older. */
    private static Optional<Dated> earliestIssue(PlanUnderCheck plan) {
        Found<LocalDate> date = plan.head().date();
        if (date != null) {
            return Optional.of(new Dated(date.value(), new Place(date.line(), Vietnamese.date(date.value()))));
        }
        return plan.plan().basis().stream()
                .flatMap(citation -> dated(citation).stream())
                .max(Comparator.comparing(Dated::date));
    }

    private static Optional<Dated> dated(Citation citation) {
        return Optional.ofNullable(citation.date())
                .map(date -> new Dated(date, new Place(citation.line(), citation.text())));
    }

    private static boolean plansTheRest(PlanUnderCheck plan) {
        return plan.blocks().stream().anyMatch(block -> Phrase.occursIn(block.text(), REST_OF_YEAR));
    }
}
