package vn.ntm.planning.grammar.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.ntm.documents.DocumentText;
import vn.ntm.shared.VietnameseText;

/** The lines of a document that say something: composed, without empty lines, rules and page numbers. */
public final class SourceLines {
    /** How many lines a page holds at least, so that a lone figure may be its number. */
    private static final int SHORTEST_PAGE = 12;

    private static final int RULE_GAP = 2;
    private static final Pattern RULE = Pattern.compile("[-_=*.~|+\u2013\u2014\u2026\\s]{3,}");
    private static final Pattern PAGE = Pattern.compile("(?:Trang |- ?)?(\\d{1,3})(?: ?-| ?/ ?\\d{1,3})?");

    private final List<SourceLine> kept = new ArrayList<>();
    private int gap;
    private int lastPage;
    private int linesOnPage;

    private SourceLines() {}

    public static List<SourceLine> of(DocumentText document) {
        SourceLines lines = new SourceLines();
        document.lines().forEach(lines::take);
        return lines.kept;
    }

    private void take(DocumentText.Line line) {
        String raw = VietnameseText.atTheDoor(line.text());
        String text = VietnameseText.squeezed(raw);
        if (line.isTableRow() || (!text.isEmpty() && !isRule(text) && !isPageNumber(text))) {
            List<String> cells =
                    line.cells().stream().map(VietnameseText::atTheDoor).toList();
            kept.add(new SourceLine(line.number(), raw, text, cells, line.wholeParagraph(), gap));
            gap = 0;
            linesOnPage++;
        } else if (text.isEmpty() || isRule(text)) {
            gap += text.isEmpty() ? 1 : RULE_GAP;
        }
    }

    private static boolean isRule(String text) {
        return !Character.isLetterOrDigit(text.charAt(0)) && RULE.matcher(text).matches();
    }

    private boolean isPageNumber(String text) {
        if (text.length() > 14) {
            return false;
        }
        var page = PAGE.matcher(text);
        if (!page.matches()) {
            return false;
        }
        int number = Integer.parseInt(page.group(1));
        boolean follows = number == lastPage + 1 || (lastPage == 0 && number <= 2);
        boolean atPageEdge = linesOnPage >= SHORTEST_PAGE || kept.isEmpty();
        if (!follows || !atPageEdge) {
            return false;
        }
        lastPage = number;
        linesOnPage = 0;
        return true;
    }
}
