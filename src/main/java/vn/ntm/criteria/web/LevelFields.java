package vn.ntm.criteria.web;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.ntm.criteria.confirming.LevelRefused;
import vn.ntm.shared.Texts;
import vn.ntm.shared.TypedDate;
import vn.ntm.shared.VietnameseText;

/** The form of a level as typed, with a message for each field that cannot be taken. */
public final class LevelFields {
    private final MultiValueMap<String, String> values;
    private final Texts texts;
    private final Map<String, String> errors = new LinkedHashMap<>();

    private LevelFields(MultiValueMap<String, String> values, Texts texts) {
        this.values = values;
        this.texts = texts;
    }

    static LevelFields empty(Texts texts) {
        return new LevelFields(new LinkedMultiValueMap<>(), texts);
    }

    static LevelFields sent(MultiValueMap<String, String> sent, Texts texts) {
        return new LevelFields(new LinkedMultiValueMap<>(sent), texts);
    }

    LevelFields with(String field, @Nullable String value) {
        values.set(field, value == null ? "" : value);
        return this;
    }

    public String value(String field) {
        String value = values.getFirst(field);
        return value == null ? "" : VietnameseText.atTheDoor(value);
    }

    String line(String field) {
        return VietnameseText.squeezed(value(field));
    }

    /** Whether a box with that value is ticked, or an option chosen. */
    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    List<String> all(String field) {
        List<String> all = values.get(field);
        return all == null ? List.of() : all;
    }

    /** The message at a field, null when the field can be taken. */
    public @Nullable String error(String field) {
        return errors.get(field);
    }

    public Map<String, String> errors() {
        return Collections.unmodifiableMap(errors);
    }

    void reject(String field, String messageKey, Object... arguments) {
        errors.putIfAbsent(field, texts.of(messageKey, arguments));
    }

    void refuse(LevelRefused refused) {
        refused.problems()
                .forEach(problem -> reject(
                        problem.field(),
                        problem.messageKey(),
                        problem.arguments().toArray()));
    }

    boolean isFine() {
        return errors.isEmpty();
    }

    /** Null for an empty field and for one that cannot be read; the latter gets its message. */
    @Nullable
    LocalDate day(String field) {
        String typed = line(field);
        if (typed.isEmpty()) {
            return null;
        }
        TypedDate date = TypedDate.read(typed);
        String key = date.problemKey();
        if (key != null) {
            reject(field, key, date.problemWords().toArray());
        }
        return date.day();
    }

    /** Null for an empty field and for what is no year; the latter gets its message. */
    @Nullable
    Integer year(String field) {
        String typed = line(field);
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("20\\d\\d")) {
            reject(field, "criteria.confirming.year.unreadable", typed);
            return null;
        }
        return Integer.valueOf(typed);
    }
}
