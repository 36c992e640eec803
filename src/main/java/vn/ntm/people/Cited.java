package vn.ntm.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document or a piece of evidence that words point at.
 *
 * @param name as people name it: "12/BC-UBND ngày 5/3/2026"; never empty
 * @param link page of the product that shows it, null for paper alone
 */
public record Cited(String name, @Nullable String link) {
    static final int LONGEST = 300;

    /** What was typed by hand; nothing when nothing was. */
    public static Optional<Cited> onPaper(String name) {
        return name.isBlank() ? Optional.empty() : Optional.of(new Cited(name.strip(), null));
    }
}
