package vn.ntm.values.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.Figure;
import vn.ntm.values.bulk.ExportFile;

/** Figures, sets and years in the words of the pages. */
@Component
class Texting {
    private final Texts texts;
    private final ExportFile files;
    private final CriteriaSets sets;
    private final Clock clock;

    Texting(Texts texts, ExportFile files, CriteriaSets sets, Clock clock) {
        this.texts = texts;
        this.files = files;
        this.sets = sets;
        this.clock = clock;
    }

    String figure(@Nullable Figure figure) {
        return switch (figure) {
            case null -> texts.of("values.word.missing");
            case Figure.Ratio ratio ->
                Vietnamese.number(ratio.numerator(), Figure.DECIMALS) + "/"
                        + Vietnamese.number(ratio.denominator(), Figure.DECIMALS);
            case Figure.Amount amount -> Vietnamese.number(amount.amount(), Figure.DECIMALS);
            case Figure.YesNo yesNo -> texts.of(yesNo.yes() ? "values.word.yes" : "values.word.no");
            case Figure.Rank rank -> rank.rank();
            case Figure.NotApplicable none -> texts.of("values.figure.not-applicable", none.reason(), none.document());
            case Figure.Withdrawn withdrawn -> texts.of("values.figure.withdrawn", withdrawn.reason());
        };
    }

    /** The number of the indicator, with its part if it has one. */
    String indicator(String code, String part) {
        String word = files.part(part);
        return word.isEmpty() ? code : code + " · " + word;
    }

    List<Choice> sets(String chosen) {
        return sets.outlines().stream()
                .filter(set -> set.level().equals("commune"))
                .map(set -> new Choice(set.id(), set.name(), set.id().equals(chosen)))
                .toList();
    }

    /** The commune set in force today that asks least, else the first there is. */
    String usualSet() {
        return sets.outlines().stream()
                .filter(set -> set.level().equals("commune"))
                .filter(set -> set.isInForceDuring(today().getYear()))
                .findFirst()
                .or(() -> sets.outlines().stream().findFirst())
                .map(set -> set.id())
                .orElse("");
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    /** The end of the day, or now while the day lasts. */
    Instant knownAt(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(Vietnamese.ZONE).toInstant().minusNanos(1000);
        Instant now = clock.instant();
        return end.isBefore(now) ? end : now;
    }

    int year(@Nullable String typed) {
        return typed != null && typed.strip().matches("\\d{4}") ? Integer.parseInt(typed.strip()) : today().getYear();
    }

    String orUsualSet(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").isBlank() ? usualSet() : Objects.requireNonNull(typed);
    }
}
