package vn.ntm.support.web;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.ntm.people.FieldsRefused;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.TypedNumber;
import vn.ntm.support.SupportOvertaken;

/** Reads forms of this module and answers them: on to the next page when kept, else the form again with what was typed. */
final class Sent {
    private Sent() {}

    /** @param change makes it and says where to go on */
    static String answer(
            SentForm form, HttpServletResponse response, Supplier<String> change, Function<SentForm, String> again) {
        try {
            if (form.isFine()) {
                return "redirect:" + change.get();
            }
        } catch (FieldsRefused refused) {
            refused.sayIn(form);
        } catch (SupportOvertaken faster) {
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
