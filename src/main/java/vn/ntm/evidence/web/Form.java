package vn.ntm.evidence.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.ntm.people.FieldsRefused;
import vn.ntm.shared.Texts;
import vn.ntm.shared.TypedDate;
import vn.ntm.shared.VietnameseText;

/** The fields of a form as typed, with a message for each one that cannot be taken. */
public final class Form {
    private static final int LONGEST = 4000;

    private final MultiValueMap<String, String> values;
    private final Texts texts;
    private final Map<String, String> errors = new LinkedHashMap<>();

    Form(MultiValueMap<String, String> values, Texts texts) {
        this.values = new LinkedMultiValueMap<>(values);
        this.texts = texts;
    }

    static Form empty(Texts texts) {
        return new Form(new LinkedMultiValueMap<>(), texts);
    }

    Form with(String field, @Nullable String value) {
        values.set(field, value == null ? "" : value);
        return this;
    }

    Form withAll(String field, List<String> all) {
        values.put(field, new ArrayList<>(all));
        return this;
    }

    public String value(String field) {
        return tidy(values.getFirst(field));
    }

    /** Whether a box with that value is ticked. */
    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream().map(Form::tidy).toList();
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
        errors.merge(field, message, (first, second) -> first.contains(second) ? first : first + " " + second);
    }

    void refuse(FieldsRefused refused) {
        refused.problems()
                .forEach(problem -> reject(
                        problem.field(),
                        texts.of(problem.messageKey(), problem.arguments().toArray())));
    }

    /** Null for an empty field and for one that cannot be read; the latter gets its message. */
    @Nullable
    LocalDate day(String field) {
        if (value(field).isEmpty()) {
            return null;
        }
        TypedDate date = TypedDate.read(value(field));
        String problem = date.problem(texts);
        if (problem != null) {
            reject(field, problem);
        }
        return date.day();
    }

    /** The constant that was chosen, nothing when none was. */
    <E extends Enum<E>> Optional<E> choice(String field, E[] all) {
        String value = value(field);
        for (E one : all) {
            if (one.name().equals(value)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static String tidy(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String text = VietnameseText.atTheDoor(typed).replace("\u0000", "").strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
