package vn.ntm.criteria.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/**
 * A day typed into a field.
 *
 * @param day the one that was typed, or the fallback where nothing readable was
 * @param text as it is to stand in the field
 * @param problem what is wrong with what was typed, null when nothing is
 */
record TypedDay(LocalDate day, String text, @Nullable String problem) {
    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    static TypedDay read(@Nullable String typed, LocalDate fallback, Texts texts) {
        if (typed == null || typed.isBlank()) {
            return new TypedDay(fallback, Vietnamese.date(fallback), null);
        }
        return FORMS.stream()
                .map(form -> parsed(typed.strip(), form))
                .flatMap(Optional::stream)
                .findFirst()
                .map(day -> new TypedDay(day, Vietnamese.date(day), null))
                .orElseGet(() -> new TypedDay(
                        fallback, typed.strip(), texts.of("criteria.view.date.unreadable", typed.strip())));
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
