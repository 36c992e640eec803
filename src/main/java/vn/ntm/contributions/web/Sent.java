package vn.ntm.contributions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.ntm.contributions.ContributionOvertaken;
import vn.ntm.people.FieldsRefused;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.TypedNumber;

/** Reads forms of this module and answers them: on to the next page when kept, else the form again with what was typed. */
final class Sent {
    private Sent() {}

    /** A change that says where to go on. */
    interface Change {
        String make();
    }

    static String answer(SentForm form, HttpServletResponse response, Change change, Function<SentForm, String> again) {
        try {
            if (form.isFine()) {
                return "redirect:" + change.make();
            }
        } catch (FieldsRefused refused) {
            refused.sayIn(form);
        } catch (ContributionOvertaken faster) {
            response.setStatus(HttpStatus.CONFLICT.value());
            form.reject("seen", faster.messageKey());
            return again.apply(form);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return again.apply(form);
    }

    static int seen(SentForm form) {
        return form.words("seen").matches("\\d{1,9}") ? Integer.parseInt(form.words("seen")) : -1;
    }

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
