package vn.ntm.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.documents.text.Lines;

/** Puts the letters of a PDF page together to the lines a reader sees, from left to right; a wide gap, as between columns, stays wide. */
final class PrintedLines extends PDFTextStripper {
    private static final String BLANK = " ";
    private static final String WIDE_GAP = "    ";
    /** In letter heights. The blanks of justified text stay below. */
    private static final float WIDE = 1.4f;
    /** In letter heights. A blank is wider, the letters of a word stand closer. */
    private static final float NARROW = 0.15f;

    /** No page holds more letters one can read; hostile ones do, and every letter of a page is kept until the page is sorted. */
    private static final int LETTERS_ON_A_PAGE = 100_000;

    /** Word processors put the text of a list item at a tab stop behind its number. */
    private static final Pattern LIST_NUMBER = Pattern.compile("\\s*(?:(?:[IVXLC]+|[\\d.]+|\\p{L})[.)]|[-–+*•])\\s*");

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)(?:trang\\s*)?(?<sign>[-–—]\\s*)?(?<number>\\d{1,4})(?:\\s*[-–—]|(?<of>\\s*/\\s*\\d{1,4}))?");

    private final Lines lines;
    private final List<String> page = new ArrayList<>();
    private int letters;

    PrintedLines(Lines lines) {
        this.lines = lines;
        setShouldSeparateByBeads(false);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        Lines.stopWhenTimeIsUp();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        letters++;
        if (letters > LETTERS_ON_A_PAGE) {
            throw new UnreadableDocument("documents.too-much-text");
        }
        super.processTextPosition(letter);
    }

    /** Letters of one line share a baseline; the heights that fonts claim are no help, some claim several lines. */
    @Override
    protected void writePage() {
        List<TextPosition> printed =
                getCharactersByArticle().stream().flatMap(List::stream).toList();
        Baselines.of(printed).forEach(letters -> page.add(line(letters)));
    }

    private static String line(List<TextPosition> letters) {
        StringBuilder line = new StringBuilder();
        TextPosition before = null;
        for (TextPosition letter : letters) {
            if (letter.getUnicode().isBlank()) {
                continue;
            }
            if (before != null) {
                line.append(between(before, letter, line));
            }
            line.append(letter.getUnicode());
            before = letter;
        }
        return line.toString();
    }

    private static String between(TextPosition before, TextPosition letter, CharSequence line) {
        float gap = letter.getXDirAdj() - (before.getXDirAdj() + before.getWidthDirAdj());
        float size = Baselines.size(letter);
        if (gap > WIDE * size && !LIST_NUMBER.matcher(line).matches()) {
            return WIDE_GAP;
        }
        return gap > NARROW * size ? BLANK : "";
    }

    @Override
    protected void endPage(PDPage ended) {
        letters = 0;
        page.removeIf(String::isBlank);
        if (!page.isEmpty() && isPageNumber(page.getFirst())) {
            page.removeFirst();
        }
        if (!page.isEmpty() && isPageNumber(page.getLast())) {
            page.removeLast();
        }
        page.forEach(lines::printed);
        page.clear();
    }

    /** A bare number is one only where it is the page's own: a list may end with a number too. */
    private boolean isPageNumber(String text) {
        Matcher number = PAGE_NUMBER.matcher(text.strip());
        return number.matches()
                && (number.group("of") != null
                        || number.group("sign") != null
                        || Integer.parseInt(number.group("number")) == getCurrentPageNo());
    }
}
