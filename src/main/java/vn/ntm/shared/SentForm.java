package vn.ntm.shared;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form as somebody sent it: what was typed stays, read field by field, with a message at each field that cannot be taken. */
public final class SentForm {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Texts texts;

    private SentForm(Texts texts) {
        this.texts = texts;
    }

    public static SentForm empty(Texts texts) {
        return new SentForm(texts);
    }

    public static SentForm of(Map<String, String> sent, Texts texts) {
        SentForm form = new SentForm(texts);
        sent.forEach((field, value) -> form.values.put(field, VietnameseText.atTheDoor(value)));
        return form;
    }

    public SentForm with(String field, @Nullable Object value) {
        values.put(field, value == null ? "" : String.valueOf(value));
        return this;
    }

    /** As it stands in the field. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** Without blanks around it. */
    public String words(String field) {
        return value(field).strip();
    }

    public boolean has(String field) {
        return !words(field).isEmpty();
    }

    /** The message at a field, null when it can be taken. */
    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /** Field by field what is wrong, in the order it was found. */
    public Map<String, String> errors() {
        return Collections.unmodifiableMap(errors);
    }

    public boolean isFine() {
        return errors.isEmpty();
    }

    /** The first message at a field stays. */
    public void reject(String field, String messageKey, Object... arguments) {
        errors.putIfAbsent(field, texts.of(messageKey, arguments));
    }

    /** Null for an empty field and for one that cannot be read; the latter gets its message. */
    public @Nullable LocalDate day(String field) {
        if (!has(field)) {
            return null;
        }
        TypedDate date = TypedDate.read(value(field));
        String problem = date.problem(texts);
        if (problem != null) {
            errors.putIfAbsent(field, problem);
        }
        return date.day();
    }

    /** Null for an empty field and for what is no whole number from {@code least} to {@code most}; the latter gets its message. */
    public @Nullable Integer whole(String field, int least, int most) {
        if (!has(field)) {
            return null;
        }
        boolean digits = words(field).matches("\\d{1,9}");
        int number = digits ? Integer.parseInt(words(field)) : -1;
        if (number < least || number > most) {
            reject(field, "shared.form.whole", least, most);
            return null;
        }
        return number;
    }
}
