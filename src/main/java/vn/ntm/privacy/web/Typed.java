package vn.ntm.privacy.web;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
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
public final class Typed {
    private final MultiValueMap<String, String> values;
    private final Texts texts;
    private final Map<String, String> errors = new LinkedHashMap<>();

    Typed(MultiValueMap<String, String> values, Texts texts) {
        this.values = new LinkedMultiValueMap<>(values);
        this.texts = texts;
    }

    Typed with(String field, String value) {
        values.set(field, value);
        return this;
    }

    public String value(String field) {
        String value = values.getFirst(field);
        return value == null ? "" : VietnameseText.atTheDoor(value).strip();
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    public Map<String, String> errors() {
        return Collections.unmodifiableMap(errors);
    }

    /** Null for an empty field and for one that cannot be read; the latter gets its message. */
    @Nullable
    LocalDate day(String field) {
        if (value(field).isEmpty()) {
            return null;
        }
        TypedDate date = TypedDate.read(value(field));
        Optional.ofNullable(date.problem(texts)).ifPresent(problem -> errors.put(field, problem));
        return date.day();
    }

    /** The constant that was chosen, null when none was. */
    <E extends Enum<E>> @Nullable E choice(String field, E[] all) {
        for (E one : all) {
            if (one.name().equals(value(field))) {
                return one;
            }
        }
        return null;
    }

    void refuse(FieldsRefused refused) {
        refused.problems()
                .forEach(problem -> errors.putIfAbsent(
                        problem.field(),
                        texts.of(problem.messageKey(), problem.arguments().toArray())));
    }
}
