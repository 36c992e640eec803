package vn.ntm.people;

import org.jspecify.annotations.Nullable;

/**
 * What a duty rests on and whom it addresses beside its words; each part may be absent.
 *
 * @param criterion number of the criterion it serves, 1 to 99, null for none
 * @param document that it rests on
 * @param board to which it was given as a whole, empty when to positions alone
 */
public record Grounds(@Nullable Integer criterion, @Nullable Cited document, String board) {
    /** A duty that stands for itself. */
    public static final Grounds NONE = new Grounds(null, null, "");

    private static final int MOST_CRITERIA = 99;

    /** The same, given to a whole board. */
    Grounds to(String named) {
        return new Grounds(criterion, document, named);
    }

    void judge(Problems problems) {
        problems.addIf(
                        criterion != null && (criterion < 1 || criterion > MOST_CRITERIA),
                        "criterion",
                        "people.duty.criterion-wrong")
                .addIf(
                        document != null && document.name().length() > Cited.LONGEST,
                        "documentName",
                        "people.text.too-long",
                        Cited.LONGEST);
    }
}
