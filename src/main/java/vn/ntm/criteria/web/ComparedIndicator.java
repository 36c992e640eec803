package vn.ntm.criteria.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.CriteriaSetNotFound;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.SetBackground;
import vn.ntm.criteria.Wording;

/**
 * The indicator, or condition for recognition, that is compared with the text.
 *
 * @param measure what kind of value its levels are
 * @param validFrom first day of the wording shown, null when it began with the set
 * @param validTo last day of the wording shown, null when it ends with the set
 */
record ComparedIndicator(
        IndicatorRef indicator,
        String text,
        Wording.Measure measure,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String hint,
        List<String> notes) {
    static ComparedIndicator of(PublishedSet set, IndicatorRef asked, LocalDate day) {
        return asked.isCondition() ? condition(set, asked) : indicator(set, asked, day);
    }

    private static ComparedIndicator indicator(PublishedSet set, IndicatorRef asked, LocalDate day) {
        Indicator indicator =
                set.indicator(asked.code()).orElseThrow(() -> CriteriaSetNotFound.indicator(set.name(), asked.code()));
        Wording wording = indicator.on(day);
        List<String> notes = Stream.of(indicator.guide().notes(), wording.notes())
                .filter(Objects::nonNull)
                .toList();
        return new ComparedIndicator(
                asked,
                wording.text(),
                wording.measure(),
                wording.validFrom(),
                wording.validTo(),
                indicator.guide().hint(),
                notes);
    }

    private static ComparedIndicator condition(PublishedSet set, IndicatorRef asked) {
        SetBackground.Condition condition = set.background().conditions().stream()
                .filter(one -> asked.code().equals(IndicatorRef.CONDITION + one.key()))
                .findFirst()
                .orElseThrow(() -> CriteriaSetNotFound.indicator(set.name(), asked.code()));
        Wording.Measure measure = condition.level() instanceof Level.Amount amount
                ? new Wording.Measure(Wording.Kind.AMOUNT, amount.unit(), List.of(), null, null)
                : new Wording.Measure(Wording.Kind.YES_NO, null, List.of(), null, null);
        return new ComparedIndicator(asked, condition.text(), measure, null, null, condition.hint(), List.of());
    }
}
