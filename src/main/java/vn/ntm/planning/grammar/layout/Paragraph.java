package vn.ntm.planning.grammar.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as the author meant it.
 *
 * @param marker what is printed before it, not part of the text
 * @param pieces which line each part of the text stands on
 * @param cells the cells when it is a table row
 */
public record Paragraph(@Nullable Marker marker, String text, List<Piece> pieces, List<String> cells) {
    /** The part of the text that stands on one line, from character {@code start} on. */
    public record Piece(int line, int start) {}

    public Paragraph {
        pieces = List.copyOf(pieces);
        cells = List.copyOf(cells);
    }

    public boolean isTableRow() {
        return !cells.isEmpty();
    }

    public boolean hasMarker(Marker.Kind kind) {
        return marker != null && marker.kind() == kind;
    }

    /** The text up to {@code end} under the same marker. */
    public Paragraph head(int end) {
        return new Paragraph(
                marker,
                text.substring(0, end).strip(),
                pieces.stream().filter(piece -> piece.start() < end).toList(),
                List.of());
    }

    /** The text from {@code start} on, without a marker. */
    public Paragraph tail(int start) {
        List<Piece> after =
                pieces.stream().filter(piece -> piece.start() > start).toList();
        List<Piece> moved = new java.util.ArrayList<>();
        moved.add(new Piece(lineAt(start), 0));
        after.forEach(piece -> moved.add(new Piece(piece.line(), piece.start() - start)));
        return new Paragraph(null, text.substring(start), moved, List.of());
    }

    private int lineAt(int offset) {
        return pieces.stream()
                .filter(piece -> piece.start() <= offset)
                .reduce((first, second) -> second)
                .orElse(pieces.getFirst())
                .line();
    }
}
