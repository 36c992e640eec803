package vn.ntm.people.web;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.Identifiers;
import vn.ntm.shared.Texts;
import vn.ntm.shared.TypedDate;
import vn.ntm.shared.VietnameseText;

/** The fields of a form as typed, with a message for each one that cannot be taken. */
public final class Fields {
    private final MultiValueMap<String, String> values;
    private final Texts texts;
    private final Map<String, String> errors = new LinkedHashMap<>();

    private Fields(MultiValueMap<String, String> values, Texts texts) {
        this.values = values;
        this.texts = texts;
    }

    static Fields empty(Texts texts) {
        return new Fields(new LinkedMultiValueMap<>(), texts);
    }

    /** What a person sent; what the form does not know is not looked at. */
    static Fields sent(MultiValueMap<String, String> sent, Texts texts) {
        return new Fields(sent, texts);
    }

    Fields with(String field, @Nullable String value) {
        values.set(field, value == null ? "" : value);
        return this;
    }

    public String value(String field) {
        String value = values.getFirst(field);
        return value == null ? "" : VietnameseText.atTheDoor(value);
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

    boolean isFine() {
        return errors.isEmpty();
    }

    void reject(String field, String message) {
        errors.putIfAbsent(field, message);
    }

    void refuse(FieldsRefused refused) {
        refused.problems()
                .forEach(problem -> reject(
                        problem.field(),
                        texts.of(problem.messageKey(), problem.arguments().toArray())));
    }

    /** Empty for an empty field and for one that cannot be read; the latter gets its message. */
    Optional<LocalDate> day(String field) {
        String typed = value(field).strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        TypedDate date = TypedDate.read(typed);
        String problem = date.problem(texts);
        if (problem != null) {
            reject(field, problem);
        }
        return Optional.ofNullable(date.day());
    }

    Optional<LocalDate> requiredDay(String field) {
        if (value(field).isBlank()) {
            reject(field, texts.of("people.day.missing"));
        }
        return day(field);
    }

    Optional<UUID> identifier(String field) {
        return Identifiers.read(value(field));
    }
}
