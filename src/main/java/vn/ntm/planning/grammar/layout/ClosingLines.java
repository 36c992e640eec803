package vn.ntm.planning.grammar.layout;

import java.util.List;
import java.util.regex.Pattern;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.grammar.text.Letters;

/** Where recipients and signature stand; both ends at the document's end when there are none. */
record ClosingLines(int start, int end) {
    private static final int SIGNATURE_ABOVE = 14;
    private static final int LAST_LINES = 40;
    private static final Pattern AUTHORITY = Pattern.compile(
            "(t ?/ ?m\\.?|(tm|kt|q|tl|tuq) ?[./]) ?[a-z].*|(pho )?chu tich|bi thu|truong ban|(pho )?bi thu dang uy");
    private static final Pattern ANNEX = Pattern.compile("(phu luc|phu bieu|bieu so|bieu \\d|bieu:).*");

    private static final Pattern RECIPIENTS = Pattern.compile("noi nhan ?(?:[:.]|$)");

    static ClosingLines in(List<SourceLine> lines, int from) {
        int recipients = recipientsAt(lines, from);
        int start = signatureAt(lines, from, recipients);
        return new ClosingLines(start, endOf(lines, start));
    }

    /** Whether a line of the signature block begins here: an authority or a position in capitals. */
    static boolean isAuthority(String text) {
        return Letters.allCapital(text) && AUTHORITY.matcher(Fold.of(text)).matches();
    }

    static boolean isRecipientsHeading(String text) {
        return RECIPIENTS
                .matcher(Fold.of(text.length() > 30 ? text.substring(0, 30) : text))
                .lookingAt();
    }

    private static int recipientsAt(List<SourceLine> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            Columns.Row row = Columns.of(lines.get(i));
            if (row.left().stream().anyMatch(ClosingLines::isRecipientsHeading)) {
                return i;
            }
        }
        return lines.size();
    }

    private static int signatureAt(List<SourceLine> lines, int from, int recipients) {
        int window = recipients == lines.size() ? LAST_LINES : SIGNATURE_ABOVE;
        for (int i = Math.max(from, recipients - window); i < recipients; i++) {
            Columns.Row row = Columns.of(lines.get(i));
            if (row.left().stream().anyMatch(ClosingLines::isAuthority)
                    || row.right().stream().anyMatch(ClosingLines::isAuthority)) {
                return i;
            }
        }
        return recipients;
    }

    private static int endOf(List<SourceLine> lines, int start) {
        for (int i = start + 1; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            boolean table =
                    line.cells().stream().filter(cell -> !cell.isBlank()).count() > 2
                            || line.text().startsWith("|");
            boolean annex = Letters.startsCapital(line.text())
                    && ANNEX.matcher(Fold.of(line.text())).matches();
            if (table || annex) {
                return i;
            }
        }
        return lines.size();
    }
}
