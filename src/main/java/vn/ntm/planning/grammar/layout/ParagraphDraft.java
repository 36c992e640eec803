package vn.ntm.planning.grammar.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph while its lines are being put together. */
final class ParagraphDraft {
    private final @Nullable Marker marker;
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph.Piece> pieces = new ArrayList<>();
    private final List<String> cells;
    private SourceLine last;

    ParagraphDraft(SourceLine line, @Nullable Marker marker) {
        this.marker = marker;
        this.cells = line.cells();
        this.last = line;
        pieces.add(new Paragraph.Piece(line.number(), 0));
        text.append(
                marker == null
                        ? line.text()
                        : line.text()
                                .substring(Math.min(marker.length(), line.text().length())));
    }

    void append(SourceLine line, boolean torn) {
        if (torn) {
            dropHyphen();
        } else if (!text.isEmpty()) {
            text.append(' ');
        }
        pieces.add(new Paragraph.Piece(line.number(), text.length()));
        text.append(line.text());
        last = line;
    }

    SourceLine last() {
        return last;
    }

    @Nullable
    Marker marker() {
        return marker;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    /** The beginning of the text, enough to tell what kind of paragraph it is. */
    String opening() {
        return text.substring(0, Math.min(text.length(), 200));
    }

    Paragraph finished() {
        return new Paragraph(marker, text.toString(), pieces, cells);
    }

    private void dropHyphen() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '-') {
            text.setLength(text.length() - 1);
        }
    }
}
