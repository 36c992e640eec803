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
 * @param grounds what it rests on and whom it addresses
 * @param requestKey the same for a second try of the same request: each position gets the duty once
 */
public record NewDuty(
        String title,
        String details,
        @Nullable LocalDate due,
        @Nullable String link,
        Grounds grounds,
        UUID requestKey) {
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_TEXT = 4_000;

    /** One that stands for itself. */
    public NewDuty(String title, String details, @Nullable LocalDate due, @Nullable String link, UUID requestKey) {
        this(title, details, due, link, Grounds.NONE, requestKey);
    }

    /** The same, given to a whole board. */
    NewDuty to(String board) {
        return new NewDuty(title, details, due, link, grounds.to(board), requestKey);
    }

    Problems judge(LocalDate today) {
        Problems problems = new Problems();
        grounds.judge(problems);
        return problems.addIf(title.isBlank(), "title", "people.duty.title-missing")
                .addIf(title.length() > LONGEST_TITLE, "title", "people.text.too-long", LONGEST_TITLE)
                .addIf(details.length() > LONGEST_TEXT, "details", "people.text.too-long", LONGEST_TEXT)
                .addIf(due != null && due.isBefore(today), "due", "people.duty.due-past");
    }
}
