package vn.ntm.planning.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph as the author meant it: broken lines joined, its marker taken off.
 *
 * @param kind what the paragraph is in the document
 * @param path where it stands in the outline: "" before the first heading, then "II", "II.2", "III.1" …; a heading carries its own path
 * @param marker the printed list or heading marker without blanks, e.g. {@code I.}, {@code 2.}, {@code a)}, {@code -}; null when there is none
 * @param text the paragraph without its marker, one blank between words
 * @param pieces how {@code text} is spread over the source's lines, in order
 * @param cells the cells when the paragraph is a table row
 */
public record Block(
        Kind kind, String path, @Nullable String marker, String text, List<Piece> pieces, List<String> cells) {
    /** What a paragraph is in a document. */
    public enum Kind {
        /** Agency, national motto, number, place and date above the title. */
        LETTERHEAD,
        /** Type of document and subject. */
        TITLE,
        HEADING,
        /** An entry of a list: numbered, lettered, dashed. */
        ITEM,
        PARAGRAPH,
        TABLE_ROW,
        /** "Nơi nhận" and its lines. */
        RECIPIENT,
        SIGNATURE
    }

    /** The part of a block's text that stands on one line, from character {@code start} of the text on. */
    public record Piece(int line, int start) {}

    public Block {
        pieces = List.copyOf(pieces);
        cells = List.copyOf(cells);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("A block stands on at least one line");
        }
    }

    public int firstLine() {
        return pieces.getFirst().line();
    }

    public int lastLine() {
        return pieces.getLast().line();
    }

    /** The source line of the character at {@code offset} of the text. */
    public int lineAt(int offset) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return pieces.get(low).line();
    }
}
