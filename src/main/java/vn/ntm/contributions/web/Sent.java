package vn.ntm.contributions.web;

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
            form.reject(field, "contributions.problem.day");
        }
        LocalDate day = form.day(field);
        return day == null ? LocalDate.EPOCH : day;
    }

    /** A count of votes, with a message when there is none. */
    static int votes(SentForm form, String field) {
        Integer votes = form.whole(field, 0, 100_000);
        if (votes == null) {
            form.reject(field, "contributions.problem.votes");
            return 0;
        }
        return votes;
    }

    /** The number, with a message when there is none; then zero stands for it. */
    static BigDecimal number(SentForm form, String field, boolean whole) {
        TypedNumber typed = whole ? TypedNumber.readWhole(form.value(field)) : TypedNumber.read(form.value(field));
        if (!form.has(field)) {
            form.reject(field, "contributions.problem.quantity");
        } else if (typed.problemKey() != null) {
            form.reject(field, typed.problemKey(), typed.problemWords().toArray());
        }
        return Objects.requireNonNullElse(typed.number(), BigDecimal.ZERO);
    }

    static <E extends Enum<E>> Optional<E> one(SentForm form, String field, E[] all, String problemKey) {
        Optional<E> chosen = Arrays.stream(all)
                .filter(each -> each.name().equals(form.words(field)))
                .findFirst();
        if (chosen.isEmpty()) {
            form.reject(field, problemKey);
        }
        return chosen;
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
