package vn.ntm.assessment.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.assessment.Demand;
import vn.ntm.criteria.Wording;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.Figure;
import vn.ntm.values.MeasuredValue;

/**
 * The fields in which one indicator is entered for one unit, filled with what is kept.
 *
 * @param last the last version of each part for this unit and year, taken back or not
 * @param lastDay what to offer as the day of a first value
 */
record Entries(Texts texts, Demand demand, String unit, int year, List<MeasuredValue> last, LocalDate lastDay) {
    private static final int THOUSANDS = 3;

    List<EntryForm.Part> parts() {
        return demand.parts().stream().map(this::part).toList();
    }

    private EntryForm.Part part(Demand.Part part) {
        Wording.Measure measure = PartWords.measure(demand, part);
        Optional<MeasuredValue> kept = current(part.key());
        String denominator = measure.denominator();
        EntryForm.Fields fields = fields(measure);
        return new EntryForm.Part(
                part.key(),
                part.key().isEmpty() ? "" : "." + part.key(),
                new PartWords(texts).label(part),
                fields,
                label(measure.numerator(), "assessment.entry.numerator"),
                fields == EntryForm.Fields.PER_HEAD || fields == EntryForm.Fields.SHARE
                        ? label(denominator, "assessment.entry.denominator")
                        : "",
                measure.unit() == null ? "" : measure.unit().replace("{0}", "").strip(),
                measure.scale(),
                kept.map(MeasuredValue::id).orElse(0L),
                kept.filter(MeasuredValue::isThere).isPresent());
    }

    private String label(@Nullable String words, String fallback) {
        return words == null ? texts.of(fallback) : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static EntryForm.Fields fields(Wording.Measure measure) {
        return switch (measure.kind()) {
            case PERCENTAGE -> EntryForm.Fields.SHARE;
            case AMOUNT -> measure.denominator() == null ? EntryForm.Fields.NUMBER : EntryForm.Fields.PER_HEAD;
            case COUNT -> EntryForm.Fields.NUMBER;
            case YES_NO -> EntryForm.Fields.YES_NO;
            case RANK -> EntryForm.Fields.RANK;
        };
    }

    /** What is kept of a part for this unit and year now, taken back or not. */
    Optional<MeasuredValue> current(String part) {
        return last.stream().filter(value -> value.key().part().equals(part)).findFirst();
    }

    /** The fields as they stand before anybody types. */
    Typed typed() {
        Typed typed = new Typed(texts);
        for (Demand.Part part : demand.parts()) {
            String suffix = part.key().isEmpty() ? "" : "." + part.key();
            current(part.key()).map(MeasuredValue::figure).ifPresent(figure -> fill(typed, figure, suffix));
        }
        Optional<MeasuredValue> any = demand.parts().stream()
                .flatMap(part -> current(part.key()).stream())
                .filter(MeasuredValue::isThere)
                .findFirst();
        String day = any.map(value -> Vietnamese.date(value.measuredOn())).orElseGet(() -> Vietnamese.date(lastDay));
        String note = any.map(MeasuredValue::note).orElse("");
        return typed.with("measuredOn", day)
                .with("note", note)
                .with("dayBefore", day)
                .with("noteBefore", note);
    }

    /** As it is read back, whatever stands in front of it: three digits behind the comma could be thousands. */
    static String field(BigDecimal number) {
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        String text = plain.toPlainString().replace('.', ',');
        return plain.scale() == THOUSANDS ? text + "0" : text;
    }

    private void fill(Typed typed, Figure figure, String suffix) {
        switch (figure) {
            case Figure.Ratio ratio ->
                typed.with("numerator" + suffix, field(ratio.numerator()))
                        .with("denominator" + suffix, field(ratio.denominator()));
            case Figure.Amount amount -> typed.with("amount" + suffix, field(amount.amount()));
            case Figure.YesNo yesNo -> typed.with("yes" + suffix, yesNo.yes() ? "yes" : "no");
            case Figure.Rank rank -> typed.with("rank" + suffix, rank.rank());
            case Figure.NotApplicable none ->
                typed.with("reason", none.reason()).with("document", none.document());
            case Figure.Withdrawn withdrawn -> {}
        }
    }
}
