package vn.ntm.planning.grammar.layout;

import java.util.List;

/**
 * A document cut into what stands above the title, the title, the text, the closing with recipients and signature, and the annexes behind it.
 *
 * @param title the line with the type of document first; empty when the document has no title
 */
public record DocumentParts(
        List<SourceLine> letterhead,
        List<SourceLine> title,
        List<SourceLine> body,
        List<SourceLine> closing,
        List<SourceLine> annexes) {

    public static DocumentParts of(List<SourceLine> lines) {
        TitleLines title = TitleLines.in(lines);
        ClosingLines closing = ClosingLines.in(lines, title.end());
        return new DocumentParts(
                lines.subList(0, title.start()),
                lines.subList(title.start(), title.end()),
                TextTables.withCells(lines.subList(title.end(), closing.start())),
                lines.subList(closing.start(), closing.end()),
                TextTables.withCells(lines.subList(closing.end(), lines.size())));
    }
}
