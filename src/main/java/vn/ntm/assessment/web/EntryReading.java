package vn.ntm.assessment.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.assessment.Demand;
import vn.ntm.criteria.Wording;
import vn.ntm.people.FieldsRefused;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;
import vn.ntm.values.Entry;
import vn.ntm.values.Figure;
import vn.ntm.values.FigureText;
import vn.ntm.values.MeasuredValue;

/** Reads the values out of a form. What cannot be read gets a message at its field; what was not touched is not saved. */
final class EntryReading {
    private static final String FIGURE = "figure";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Typed typed;
    private final Entries entries;
    private final Texts texts;

    EntryReading(Typed typed, Entries entries, Texts texts) {
        this.typed = typed;
        this.entries = entries;
        this.texts = texts;
    }

    /** The parts that differ from what is kept. */
    List<Entry> values() {
        LocalDate day = typed.day("measuredOn", "assessment.entry.day-missing").orElse(null);
        boolean dayTouched = !typed.value("measuredOn").strip().equals(typed.value("dayBefore"))
                || !typed.value("note").strip().equals(typed.value("noteBefore"));
        List<Entry> read = new ArrayList<>();
        boolean anything = false;
        for (Demand.Part part : entries.demand().parts()) {
            String suffix = suffix(part);
            Optional<MeasuredValue> kept = entries.current(part.key()).filter(MeasuredValue::isThere);
            Figure figure = figure(PartWords.measure(entries.demand(), part), suffix);
            anything |= figure != null || kept.isPresent();
            if (figure == null && kept.isPresent() && isBlank(suffix)) {
                refuseEmptied(part, kept.get(), suffix);
            }
            boolean touched = kept.map(value -> dayTouched || !value.figure().equals(figure))
                    .orElse(true);
            if (figure != null && day != null && touched) {
                read.add(entry(part, figure, day, typed.value("note")));
            }
        }
        if (!anything && typed.isFine()) {
            refuseNothing();
        }
        return typed.isFine() ? read : List.of();
    }

    /** That the indicator does not apply, for all its parts. */
    List<Entry> notApplicable() {
        Optional<String> reason = typed.required("reason", "assessment.entry.reason-missing");
        Optional<String> document = typed.required("document", "assessment.entry.document-missing");
        if (reason.isEmpty() || document.isEmpty()) {
            return List.of();
        }
        Figure figure = new Figure.NotApplicable(reason.get(), document.get());
        return entries.demand().parts().stream()
                .map(part -> entry(part, figure, day(part), typed.value("note")))
                .toList();
    }

    /** Takes back every part that is kept. */
    List<Entry> withdrawn() {
        Optional<String> reason = typed.required("withdrawn", "assessment.entry.withdraw-why");
        return reason.map(why -> entries.demand().parts().stream()
                        .filter(part -> entries.current(part.key())
                                .filter(MeasuredValue::isThere)
                                .isPresent())
                        .map(part -> entry(part, new Figure.Withdrawn(why), day(part), ""))
                        .toList())
                .orElse(List.of());
    }

    private LocalDate day(Demand.Part part) {
        return entries.current(part.key()).map(MeasuredValue::measuredOn).orElseGet(entries::lastDay);
    }

    private Entry entry(Demand.Part part, Figure figure, LocalDate day, String note) {
        return new Entry(
                entries.demand().ref(),
                entries.unit(),
                entries.year(),
                part.key(),
                figure,
                day,
                note,
                typed.seen("seen" + suffix(part)));
    }

    /** Puts the messages of a refusal at the fields of this form. */
    void refuse(FieldsRefused refused) {
        for (FieldsRefused.Problem problem : refused.problems()) {
            String text = texts.of(problem.messageKey(), problem.arguments().toArray());
            typed.reject(fieldOf(problem.field()), text);
        }
    }

    /** A figure as a whole stands in several fields; the message goes to the one that was filled. */
    private String fieldOf(String field) {
        if (!field.startsWith(FIGURE)) {
            return field;
        }
        String suffix = field.substring(FIGURE.length());
        Demand.Part part = entries.demand().parts().stream()
                .filter(one -> suffix(one).equals(suffix))
                .findFirst()
                .orElseGet(() -> entries.demand().parts().getFirst());
        return typed.isEmpty("amount" + suffix)
                ? first(PartWords.measure(entries.demand(), part)) + suffix
                : "amount" + suffix;
    }

    private void refuseEmptied(Demand.Part part, MeasuredValue kept, String suffix) {
        Wording.Measure measure = PartWords.measure(entries.demand(), part);
        typed.reject(
                first(measure) + suffix,
                texts.of("assessment.entry.emptied", new FigureText(texts).words(kept.figure(), measure)));
    }

    private void refuseNothing() {
        Demand.Part first = entries.demand().parts().getFirst();
        typed.reject(
                first(PartWords.measure(entries.demand(), first)) + suffix(first),
                texts.of("assessment.entry.nothing"));
    }

    /** Name of the field that stands first. */
    private static String first(Wording.Measure measure) {
        return switch (Entries.fields(measure)) {
            case SHARE, PER_HEAD -> "numerator";
            case NUMBER -> "amount";
            case YES_NO -> "yes";
            case RANK -> "rank";
        };
    }

    private boolean isBlank(String suffix) {
        return List.of("numerator", "denominator", "amount", "yes", "rank").stream()
                .allMatch(field -> typed.isEmpty(field + suffix));
    }

    private @Nullable Figure figure(Wording.Measure measure, String suffix) {
        return switch (Entries.fields(measure)) {
            case SHARE, PER_HEAD -> divided(measure, suffix);
            case NUMBER ->
                typed.number("amount" + suffix, measure.kind() == Wording.Kind.COUNT)
                        .map(Figure.Amount::new)
                        .orElse(null);
            case YES_NO ->
                switch (typed.value("yes" + suffix)) {
                    case "yes" -> new Figure.YesNo(true);
                    case "no" -> new Figure.YesNo(false);
                    default -> null;
                };
            case RANK -> {
                String rank = typed.value("rank" + suffix).strip();
                yield rank.isEmpty() ? null : new Figure.Rank(rank);
            }
        };
    }

    private @Nullable Figure divided(Wording.Measure measure, String suffix) {
        boolean counts = !typed.isEmpty("numerator" + suffix) || !typed.isEmpty("denominator" + suffix);
        Optional<BigDecimal> rate = typed.number("amount" + suffix, false);
        if (!counts) {
            return rate.map(Figure.Amount::new).orElse(null);
        }
        Optional<BigDecimal> numerator = typed.number("numerator" + suffix, isCount(measure.numerator()));
        Optional<BigDecimal> denominator = typed.number("denominator" + suffix, isCount(measure.denominator()));
        missing(numerator, "numerator" + suffix, "assessment.entry.numerator-missing");
        missing(denominator, "denominator" + suffix, "assessment.entry.denominator-missing");
        numerator
                .filter(number -> number.signum() < 0)
                .ifPresent(number -> typed.reject("numerator" + suffix, texts.of("values.problem.negative")));
        denominator
                .filter(number -> number.signum() <= 0)
                .ifPresent(
                        number -> typed.reject("denominator" + suffix, texts.of("assessment.entry.denominator-zero")));
        if (!typed.isFine() || numerator.isEmpty() || denominator.isEmpty()) {
            return null;
        }
        Figure.Ratio ratio = new Figure.Ratio(numerator.get(), denominator.get());
        rate.ifPresent(said -> agree(measure, ratio, said, suffix));
        return ratio;
    }

    private void missing(Optional<BigDecimal> number, String field, String key) {
        if (number.isEmpty()) {
            typed.reject(field, texts.of(key));
        }
    }

    /** Whoever gives the counts and a rate must mean the same. */
    private void agree(Wording.Measure measure, Figure.Ratio ratio, BigDecimal said, String suffix) {
        BigDecimal computed = measure.kind() == Wording.Kind.PERCENTAGE ? ratio.percent() : ratio.quotient();
        boolean same = computed.subtract(said).abs().multiply(HUNDRED).compareTo(BigDecimal.TEN) < 0;
        if (!same) {
            typed.reject(
                    "amount" + suffix,
                    texts.of("assessment.entry.two-rates", new FigureText(texts).value(ratio, measure)));
        }
    }

    /** Things one can count stand behind "số" or "tổng số", lengths, areas and money do not. */
    private static boolean isCount(@Nullable String words) {
        return words != null
                && VietnameseText.searchKey(words).matches("(tong )?so .*|dan so.*")
                && !VietnameseText.searchKey(words).contains("km");
    }

    private static String suffix(Demand.Part part) {
        return part.key().isEmpty() ? "" : "." + part.key();
    }
}
