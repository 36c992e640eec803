package vn.ntm.funding;

/**
 * What made a line.
 *
 * @param id of the thing that made it, empty for lines typed by hand
 * @param link page of the product that shows it, may be empty
 */
public record Cause(Kind kind, String id, String link) {
    public static final Cause HAND = new Cause(Kind.HAND, "", "");

    /** What kind of thing it was. */
    public enum Kind {
        HAND,
        CONTRIBUTION,
        SUPPORT,
        /** Brought in from somebody's table. */
        IMPORT
    }

    /** Whether a person entered the line as such, and may take it back as such. */
    public boolean isByPeople() {
        return kind == Kind.HAND || kind == Kind.IMPORT;
    }
}
