package vn.ntm.criteria.confirming;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Confirmed;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.Places;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.Wording;
import vn.ntm.shared.Vietnamese;

/** Whether what somebody read can be a level of the indicator, and all that speaks against it. */
final class LevelChecks {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final String PROVINCE_CODE = "\\d{2}";

    private final List<LevelRefused.Problem> found = new ArrayList<>();

    private void add(String field, String messageKey, Object... arguments) {
        found.add(LevelRefused.Problem.at(field, messageKey, arguments));
    }

    /** @throws LevelRefused when anything does */
    void refuse() {
        if (!found.isEmpty()) {
            throw new LevelRefused(found);
        }
    }

    LevelChecks text(Confirmed.Text text, LocalDate today) {
        required("number", text.number());
        required("issuer", text.issuer());
        required("article", text.article());
        if (text.issued().isAfter(today)) {
            add("issued", "criteria.confirming.issued.future", Vietnamese.date(text.issued()));
        }
        return this;
    }

    LevelChecks required(String field, String typed) {
        if (typed.isBlank()) {
            add(field, "criteria.confirming." + field + ".missing");
        }
        return this;
    }

    LevelChecks place(ReadLevel read, PublishedSet set, Places places) {
        String place = read.place();
        boolean known = switch (read.scope()) {
            case NATIONAL -> place == null;
            case REGION -> place != null && places.region(place).isPresent();
            case GROUP ->
                set.background().groups().stream()
                        .anyMatch(group -> group.code().equals(place));
            case PROVINCE -> place != null && place.matches(PROVINCE_CODE);
        };
        if (!known) {
            add("place", "criteria.confirming.place.unknown");
        }
        return this;
    }

    /** Within the days of the wording and of the set, and not backwards; a set may have levels for the year before it came into force. */
    LevelChecks days(ReadLevel read, @Nullable Wording wording, PublishedSet set) {
        LocalDate first = wording == null || wording.validFrom() == null ? set.effectiveFrom() : wording.validFrom();
        LocalDate last = wording == null || wording.validTo() == null ? set.effectiveTo() : wording.validTo();
        LocalDate from = read.validFrom() == null ? first : read.validFrom();
        LocalDate to = read.validTo() == null ? last : read.validTo();
        if (from.isBefore(first) || (last != null && from.isAfter(last))) {
            add("from", "criteria.confirming.from.outside", period(first, last));
        }
        if (to != null && (to.isBefore(from) || (last != null && to.isAfter(last)))) {
            add("to", "criteria.confirming.to.outside", period(from, last));
        }
        Integer year = read.year();
        if (year != null && (year < from.getYear() - 1 || (to != null && year > to.getYear()))) {
            add("year", "criteria.confirming.year.outside", period(from, to));
        }
        return this;
    }

    private static String period(LocalDate first, @Nullable LocalDate last) {
        return last == null ? Vietnamese.date(first) : Vietnamese.date(first) + " – " + Vietnamese.date(last);
    }

    LevelChecks level(Level level, Wording.@Nullable Measure measure) {
        switch (level) {
            case Level.Amount amount -> amount("value", amount, measure);
            case Level.YesNo yes -> kind(measure, Wording.Kind.YES_NO);
            case Level.Rank(var rank, var scale) -> {
                if (measure != null && !measure.scale().equals(scale)) {
                    add("value", "criteria.confirming.rank.other");
                }
            }
            case Level.AllOf(var parts) -> parts(parts);
        }
        return this;
    }

    private void kind(Wording.@Nullable Measure measure, Wording.Kind kind) {
        if (measure != null && measure.kind() != kind) {
            add("value", "criteria.confirming.kind.other");
        }
    }

    private void amount(String field, Level.Amount amount, Wording.@Nullable Measure measure) {
        if (measure != null && (measure.kind() == Wording.Kind.YES_NO || measure.kind() == Wording.Kind.RANK)) {
            add(field, "criteria.confirming.kind.other");
        }
        if (amount.value().signum() < 0) {
            add(field, "criteria.confirming.value.negative");
        }
        if ("%".equals(amount.unit()) && amount.value().compareTo(WHOLE) > 0) {
            add(field, "criteria.confirming.value.above-100");
        }
        if (amount.value().scale() > 4) {
            add(field, "criteria.confirming.value.fine");
        }
    }

    private void parts(List<Level.Part> parts) {
        if (parts.size() < 2) {
            add("part-0-metric", "criteria.confirming.parts.few");
        }
        for (int i = 0; i < parts.size(); i++) {
            required("part-" + i + "-metric", parts.get(i).metric(), "criteria.confirming.metric.missing");
            if (parts.get(i).level() instanceof Level.Amount amount) {
                amount("part-" + i + "-value", amount, null);
            }
        }
    }

    private void required(String field, String typed, String messageKey) {
        if (typed.isBlank()) {
            add(field, messageKey);
        }
    }
}
