package vn.ntm.planning.grammar.layout;

import java.util.List;

/**
 * What is printed before a heading or a list entry.
 *
 * @param printed without blanks, e.g. {@code I.}, {@code 1.1.}, {@code a)}, {@code -}
 * @param ordinal the number it stands for, several for 1.1; empty for bullets
 * @param length characters of the line it takes, blanks after it included
 */
public record Marker(Kind kind, String printed, List<Integer> ordinal, int length) {
    /** Markers from the highest level of a document to the lowest. */
    public enum Kind {
        PART,
        CHAPTER,
        SECTION,
        ARTICLE,
        CAPITAL,
        ROMAN,
        NUMBER,
        LETTER,
        DASH,
        PLUS,
        BULLET;

        public boolean isBullet() {
            return compareTo(DASH) >= 0;
        }

        /** Whether such a marker hardly ever stands before anything but a heading. */
        public boolean isHeadingByItself() {
            return compareTo(ROMAN) <= 0;
        }
    }

    public Marker {
        ordinal = List.copyOf(ordinal);
    }

    public int last() {
        return ordinal.getLast();
    }
}
