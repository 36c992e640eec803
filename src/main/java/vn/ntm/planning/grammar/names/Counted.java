package vn.ntm.planning.grammar.names;

/**
 * A number of criteria that a text speaks of.
 *
 * @param measure whether the text says that the number is added, or a total, or leaves it open
 * @param start where the number stands
 */
public record Counted(int min, int max, Measure measure, Stance stance, int start, int end) {
    /** What a number of criteria counts. */
    public enum Measure {
        ADDED,
        TOTAL,
        OPEN
    }
}
