package vn.ntm.criteria.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Confirmed;
import vn.ntm.criteria.Direction;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.Threshold;
import vn.ntm.criteria.Wording;
import vn.ntm.criteria.confirming.ReadLevel;
import vn.ntm.criteria.confirming.ReadText;
import vn.ntm.shared.TypedNumber;

/** Turns the form into what was read in the text; fields that cannot be read get their message. */
record TypedLevel(LevelFields form, Wording.Measure measure) {
    static final int MOST_PARTS = 8;

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    /** The text that was read; the day of issue must be there. */
    ReadText text() {
        LocalDate issued = form.day("issued");
        if (form.line("issued").isEmpty()) {
            form.reject("issued", "criteria.confirming.issued.missing");
        }
        Confirmed.Text text = new Confirmed.Text(
                form.line("number"),
                form.line("title"),
                form.line("issuer"),
                issued == null ? NO_DAY : issued,
                form.line("article"));
        return new ReadText(text, form.line("note"));
    }

    /** Null when a field cannot be read. */
    @Nullable
    ReadLevel level() {
        String[] place = form.value("place").split(":", 2);
        Threshold.Scope scope = scope(place[0]);
        Integer year = form.year("year");
        LocalDate from = form.day("from");
        LocalDate to = form.day("to");
        Level level = demanded();
        if (scope == null) {
            form.reject("place", "criteria.confirming.place.unknown");
        }
        if (scope == null || level == null || !form.isFine()) {
            return null;
        }
        return new ReadLevel(scope, place.length < 2 ? null : place[1], year, from, to, level, insteadOf());
    }

    private static Threshold.@Nullable Scope scope(String name) {
        return Stream.of(Threshold.Scope.values())
                .filter(scope -> scope.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Long insteadOf() {
        String id = form.value("insteadOf");
        return id.matches("\\d{1,15}") ? Long.valueOf(id) : null;
    }

    private @Nullable Level demanded() {
        if (!form.value("parts").isEmpty()) {
            return parts();
        }
        return switch (measure.kind()) {
            case YES_NO -> yesNo("value");
            case RANK -> rank();
            case PERCENTAGE, COUNT, AMOUNT -> amount("direction", "value", measure.unit());
        };
    }

    private @Nullable Level yesNo(String field) {
        String answer = form.value(field);
        if (!answer.equals(YES) && !answer.equals(NO)) {
            form.reject(field, "criteria.confirming.value.choose");
            return null;
        }
        return new Level.YesNo(answer.equals(YES));
    }

    private @Nullable Level rank() {
        if (!measure.scale().contains(form.value("value"))) {
            form.reject("value", "criteria.confirming.value.choose");
            return null;
        }
        return new Level.Rank(form.value("value"), measure.scale());
    }

    private @Nullable Level amount(String direction, String field, @Nullable String unit) {
        Direction side = direction(form.value(direction));
        if (side == null) {
            form.reject(direction, "criteria.confirming.direction.missing");
        }
        if (form.line(field).isEmpty()) {
            form.reject(field, "criteria.confirming.value.missing");
            return null;
        }
        TypedNumber number = TypedNumber.read(form.value(field));
        String problem = number.problemKey();
        if (problem != null) {
            form.reject(field, problem, number.problemWords().toArray());
        }
        return side == null || number.number() == null ? null : new Level.Amount(side, number.number(), unit);
    }

    private static @Nullable Direction direction(String name) {
        return Stream.of(Direction.values())
                .filter(direction -> direction.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String unit(String field) {
        String unit = form.line(field);
        return unit.isEmpty() ? null : unit;
    }

    private @Nullable Level parts() {
        List<Level.Part> parts = new ArrayList<>();
        for (int i = 0; i < MOST_PARTS; i++) {
            String part = "part-" + i + "-";
            if (!isEmpty(part)) {
                Level level = form.value(part + "direction").equals(YES)
                        ? new Level.YesNo(true)
                        : amount(part + "direction", part + "value", unit(part + "unit"));
                if (form.line(part + "metric").isEmpty()) {
                    form.reject(part + "metric", "criteria.confirming.metric.missing");
                }
                if (level != null) {
                    String when = form.line(part + "when");
                    parts.add(new Level.Part(when.isEmpty() ? null : when, form.line(part + "metric"), level));
                }
            }
        }
        return form.isFine() ? new Level.AllOf(parts) : null;
    }

    private boolean isEmpty(String part) {
        return Stream.of("when", "metric", "value")
                .allMatch(field -> form.line(part + field).isEmpty());
    }
}
