package vn.ntm.registry.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.ntm.people.FieldsRefused;
import vn.ntm.shared.Texts;
import vn.ntm.shared.TypedDate;
import vn.ntm.shared.VietnameseText;

/** The fields of a form as typed, with every message for each one that cannot be taken. */
public final class Form {
    private static final int LONGEST = 200_000;

    private final MultiValueMap<String, String> values;
    private final Texts texts;
    private final Map<String, List<String>> errors = new LinkedHashMap<>();

    Form(MultiValueMap<String, String> values, Texts texts) {
        this.values = new LinkedMultiValueMap<>(values);
        this.texts = texts;
    }

    static Form empty(Texts texts) {
        return new Form(new LinkedMultiValueMap<>(), texts);
    }

    Form with(String field, @Nullable Object value) {
        values.set(field, value == null ? "" : value.toString());
        return this;
    }

    Form and(String field, String value) {
        values.add(field, value);
        return this;
    }

    /** Sets the field where nothing was sent for it. */
    Form usually(String field, @Nullable Object value) {
        return values.containsKey(field) ? this : with(field, value);
    }

    public String value(String field) {
        return tidy(values.getFirst(field));
    }

    /** Whether a box or choice with that value is taken. */
    public boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).stream().map(Form::tidy).anyMatch(value::equals);
    }

    /** The message at a field, null when the field can be taken. */
    public @Nullable String error(String field) {
        List<String> all = errors.get(field);
        return all == null ? null : String.join(" ", all);
    }

    /** Every message with its field, in the order in which they were found. */
    public List<Map.Entry<String, String>> errors() {
        return errors.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(message -> Map.entry(field.getKey(), message)))
                .toList();
    }

    boolean isFine() {
        return errors.isEmpty();
    }

    void reject(String field, String message) {
        List<String> all = errors.computeIfAbsent(field, first -> new ArrayList<>());
        if (!all.contains(message)) {
            all.add(message);
        }
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

    /** Null for an empty field and for one that is no whole number; the latter gets its message. */
    @Nullable
    Integer number(String field) {
        String typed = value(field);
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,6}")) {
            reject(field, texts.of("registry.number.unreadable", typed));
            return null;
        }
        return Integer.valueOf(typed);
    }

    /** The constant that was chosen, nothing when none was. */
    <E extends Enum<E>> Optional<E> choice(String field, E[] all) {
        return Stream.of(all).filter(one -> one.name().equals(value(field))).findFirst();
    }

    /** The version that the page was made from; what is no number matches no version. */
    int version() {
        return value("version").matches("\\d{1,9}") ? Integer.parseInt(value("version")) : -1;
    }

    private static String tidy(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String text = VietnameseText.atTheDoor(typed).replace("\u0000", "").strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
