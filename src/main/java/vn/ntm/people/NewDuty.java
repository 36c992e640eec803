package vn.ntm.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done.
 *
 * @param details may be empty
 * @param due last day, null when there is none
 * @param link page of the product it is about, null when it is about none
 * @param requestKey the same for a second try of the same request: each position gets the duty once
 */
public record NewDuty(
        String title,
        String details,
        @Nullable LocalDate due,
        @Nullable String link,
        UUID requestKey) {
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_TEXT = 4_000;

    Problems judge(LocalDate today) {
        return new Problems()
                .addIf(title.isBlank(), "title", "people.duty.title-missing")
                .addIf(title.length() > LONGEST_TITLE, "title", "people.text.too-long", LONGEST_TITLE)
                .addIf(details.length() > LONGEST_TEXT, "details", "people.text.too-long", LONGEST_TEXT)
                .addIf(due != null && due.isBefore(today), "due", "people.duty.due-past");
    }
}
