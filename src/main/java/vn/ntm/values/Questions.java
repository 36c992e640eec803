package vn.ntm.values;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.Measures;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.SetBackground;
import vn.ntm.criteria.Wording;
import vn.ntm.shared.Vietnamese;

/** What the sets ask to be measured. */
@Component
public class Questions {
    private final CriteriaSets sets;
    private final Measures measures = Measures.bundled();
    private final Clock clock;

    Questions(CriteriaSets sets, Clock clock) {
        this.sets = sets;
        this.clock = clock;
    }

    /** @throws UnknownIndicator when the set or the indicator is not known */
    public Question of(IndicatorRef indicator, int year, String part) {
        PublishedSet set = sets.current(indicator.setId()).orElseThrow(() -> new UnknownIndicator(indicator));
        LocalDate day = dayOf(set, year);
        return of(set, indicator, part, day).orElseThrow(() -> new UnknownIndicator(indicator));
    }

    /** What the indicator of the set asks; nothing when the set does not have it or it has no such part. */
    public Optional<Question> of(PublishedSet set, IndicatorRef ref, String part, LocalDate day) {
        return ref.isCondition()
                ? set.background().conditions().stream()
                        .filter(condition -> (IndicatorRef.CONDITION + condition.key()).equals(ref.code()))
                        .findFirst()
                        .map(condition -> question(condition, ref))
                : set.criteria().stream()
                        .flatMap(criterion -> criterion.indicators().stream()
                                .filter(indicator -> indicator.code().equals(ref.code()))
                                .map(indicator -> question(criterion, indicator, ref, part, day)))
                        .findFirst();
    }

    private Question question(SetBackground.Condition condition, IndicatorRef ref) {
        Level level = condition.level();
        Wording.Measure measure = ValueRules.measureOf(level == null ? new Level.YesNo(true) : level);
        return new Question(measures.of(ref), 0, condition.text(), measure, adding(measure));
    }

    private Question question(Criterion criterion, Indicator indicator, IndicatorRef ref, String part, LocalDate day) {
        Wording wording = indicator.on(day);
        Wording.Measure measure = part.startsWith("p") ? partOf(indicator, part, day) : wording.measure();
        return new Question(
                measures.of(ref),
                criterion.number(),
                indicator.code() + " " + wording.text(),
                measure,
                adding(measure));
    }

    /** Parts stand in the levels of the indicator; each says what it measures. */
    private static Wording.Measure partOf(Indicator indicator, String part, LocalDate day) {
        return indicator.thresholds().stream()
                .map(threshold -> threshold.level())
                .filter(Level.AllOf.class::isInstance)
                .map(level -> ((Level.AllOf) level).parts())
                .filter(parts -> position(part) <= parts.size())
                .map(parts -> ValueRules.measureOf(parts.get(position(part) - 1).level()))
                .findFirst()
                .orElse(indicator.on(day).measure());
    }

    private static int position(String part) {
        return Integer.parseInt(part.substring(1));
    }

    /** How values of hamlets add up, by what is measured. */
    public static Adding adding(Wording.Measure measure) {
        return switch (measure.kind()) {
            case PERCENTAGE, COUNT -> Adding.SUM;
            case AMOUNT -> measure.denominator() == null ? Adding.NOT_AT_ALL : Adding.SUM;
            case YES_NO -> Adding.EVERYWHERE;
            case RANK -> Adding.NOT_AT_ALL;
        };
    }

    /** The day of the year whose law counts: its last, as far as it has come and the set was in force. */
    public LocalDate dayOf(PublishedSet set, int year) {
        LocalDate today = LocalDate.now(clock.withZone(Vietnamese.ZONE));
        LocalDate day = earlier(LocalDate.of(year, 12, 31), today);
        LocalDate end = set.effectiveTo();
        LocalDate inForce = end == null ? day : earlier(day, end);
        return inForce.isBefore(set.effectiveFrom()) ? set.effectiveFrom() : inForce;
    }

    /** The parts an indicator is entered in: both sexes where the law asks for them, the things demanded together, else the whole. */
    public static List<String> parts(Indicator indicator, Level level, LocalDate day) {
        if (level instanceof Level.AllOf allOf) {
            return IntStream.rangeClosed(1, allOf.parts().size())
                    .mapToObj(Part::numbered)
                    .toList();
        }
        return indicator.on(day).asksForBothSexes() ? Part.sexes() : List.of(Part.WHOLE);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
