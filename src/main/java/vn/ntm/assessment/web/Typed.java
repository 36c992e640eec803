package vn.ntm.assessment.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.FieldsRefused;
import vn.ntm.shared.Texts;
import vn.ntm.shared.TypedDate;
import vn.ntm.shared.TypedNumber;
import vn.ntm.shared.VietnameseText;

/** What somebody typed into a form, with a message at each field that cannot be taken. */
public final class Typed {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Texts texts;

    Typed(Texts texts) {
        this.texts = texts;
    }

    /** What was sent; what the form does not know is not looked at. */
    static Typed sent(Map<String, List<String>> sent, Texts texts) {
        Typed typed = new Typed(texts);
        sent.forEach((field, all) -> {
            if (!all.isEmpty()) {
                typed.values.put(field, VietnameseText.atTheDoor(all.getFirst()));
            }
        });
        return typed;
    }

    Typed with(String field, String value) {
        values.put(field, value);
        return this;
    }

    /** Of the others whatever this form did not have. */
    Typed over(Typed others) {
        others.values.forEach(values::putIfAbsent);
        return this;
    }

    /** As it stands in the field. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** The message at a field, null when it can be taken. */
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

    boolean isEmpty(String field) {
        return value(field).isBlank();
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

    /** What must be written there; empty with a message when it is not. */
    Optional<String> required(String field, String messageKey) {
        String text = value(field).strip();
        if (text.isEmpty()) {
            reject(field, texts.of(messageKey));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** A number, empty for an empty field and, with a message, for one that cannot be read. */
    Optional<BigDecimal> number(String field, boolean whole) {
        String text = value(field).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        TypedNumber number = whole ? TypedNumber.readWhole(text) : TypedNumber.read(text);
        String problem = number.problem(texts);
        if (problem != null) {
            reject(field, problem);
        }
        return Optional.ofNullable(number.number());
    }

    Optional<LocalDate> day(String field, String messageKey) {
        return required(field, messageKey).flatMap(text -> {
            TypedDate date = TypedDate.read(text);
            String problem = date.problem(texts);
            if (problem != null) {
                reject(field, problem);
            }
            return Optional.ofNullable(date.day());
        });
    }

    /** Id of the version a form was filled from. */
    long seen(String field) {
        String text = value(field);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
