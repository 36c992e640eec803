package vn.ntm.support.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.TypedNumber;

/** Reads fields of this module's forms. */
final class Sent {
    private Sent() {}

    /** The day, with a message when there is none; then the epoch stands for it. */
    static LocalDate day(SentForm form, String field) {
        if (!form.has(field)) {
            form.reject(field, "support.problem.day");
        }
        return Objects.requireNonNullElse(form.day(field), LocalDate.EPOCH);
    }

    /** Whole đồng, with a message when there are none; then nought stands for it. */
    static long dong(SentForm form, String field) {
        return number(form, field, TypedNumber.readWhole(form.value(field)), "support.problem.dong")
                .longValue();
    }

    /** The number, with the message when there is none; then nought stands for it. */
    static BigDecimal number(SentForm form, String field, String problemKey) {
        return number(form, field, TypedNumber.read(form.value(field)), problemKey);
    }

    private static BigDecimal number(SentForm form, String field, TypedNumber typed, String problemKey) {
        if (!form.has(field)) {
            form.reject(field, problemKey);
        } else if (typed.problemKey() != null) {
            form.reject(field, typed.problemKey(), typed.problemWords().toArray());
        }
        return Objects.requireNonNullElse(typed.number(), BigDecimal.ZERO);
    }

    /** What was chosen, with a message when it is none of them. */
    static <E extends Enum<E>> E one(SentForm form, String field, E[] all) {
        Optional<E> chosen = find(form.words(field), all);
        if (chosen.isEmpty()) {
            form.reject(field, "support.problem.choose");
        }
        return chosen.orElse(all[0]);
    }

    static <E extends Enum<E>> Optional<E> find(String name, E[] all) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
