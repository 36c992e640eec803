package vn.ntm.tasks.web;

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
import vn.ntm.people.PositionId;
import vn.ntm.shared.Texts;
import vn.ntm.shared.TypedDate;
import vn.ntm.shared.VietnameseText;

/** The fields of a form or a filter as typed, with a message for each one that cannot be taken. */
public final class TaskForm {
    private final MultiValueMap<String, String> values;
    private final Texts texts;
    private final Map<String, String> errors = new LinkedHashMap<>();

    private TaskForm(MultiValueMap<String, String> values, Texts texts) {
        this.values = values;
        this.texts = texts;
    }

    static TaskForm empty(Texts texts) {
        return new TaskForm(new LinkedMultiValueMap<>(), texts);
    }

    /** What a person sent; what the form does not know is not looked at. */
    static TaskForm sent(MultiValueMap<String, String> sent, Texts texts) {
        return new TaskForm(new LinkedMultiValueMap<>(sent), texts);
    }

    TaskForm with(String field, String value) {
        values.set(field, value);
        return this;
    }

    TaskForm with(String field, List<String> all) {
        values.put(field, List.copyOf(all));
        return this;
    }

    /** As it stands in the field. */
    public String value(String field) {
        String value = values.getFirst(field);
        return value == null ? "" : VietnameseText.atTheDoor(value).strip();
    }

    /** Whether a box with that value is ticked, or an option chosen. */
    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    List<String> all(String field) {
        List<String> all = values.get(field);
        return all == null
                ? List.of()
                : all.stream().filter(one -> !one.isBlank()).toList();
    }

    /** The message at a field, null when the field can be taken. */
    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /** Field by field what is wrong. */
    public Map<String, String> errors() {
        return Collections.unmodifiableMap(errors);
    }

    boolean isFine() {
        return errors.isEmpty();
    }

    void refuse(FieldsRefused refused) {
        refused.problems()
                .forEach(problem -> errors.putIfAbsent(
                        problem.field(),
                        texts.of(problem.messageKey(), problem.arguments().toArray())));
    }

    /** Null for an empty field and for one that cannot be read; the latter gets its message. */
    @Nullable
    LocalDate day(String field) {
        String typed = value(field);
        if (typed.isEmpty()) {
            return null;
        }
        TypedDate date = TypedDate.read(typed);
        String problem = date.problem(texts);
        if (problem != null) {
            errors.putIfAbsent(field, problem);
        }
        return date.day();
    }

    @Nullable
    PositionId position(String field) {
        return Identifiers.read(value(field)).map(PositionId::new).orElse(null);
    }

    Optional<UUID> identifier(String field) {
        return Identifiers.read(value(field));
    }

    /** Empty for anything that is no whole number of at most four digits; that gets the message. */
    @Nullable
    Integer number(String field, String problemKey) {
        String typed = value(field);
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,4}")) {
            errors.putIfAbsent(field, texts.of(problemKey));
            return null;
        }
        return Integer.valueOf(typed);
    }
}
