package vn.ntm.planning.grammar.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.grammar.text.Letters;
import vn.ntm.planning.grammar.text.WorkVerbs;

/** Joins the lines that a printer or a text file broke, by marker, punctuation, capitals and by whether the next word would have fitted. */
public final class ParagraphJoiner {
    /** Words that hardly end a paragraph: a name in capitals may follow. */
    private static final Set<String> UNFINISHED = Set.of(
            "và", "của", "cho", "với", "tại", "theo", "về", "trong", "trên", "các", "những", "ở", "từ", "xã", "huyện",
            "tỉnh", "phường", "trấn", "xóm", "ubnd", "hđnd", "đảng", "hoặc", "là", "do", "bởi", "giữa", "thuộc");

    private static final Pattern OPENS_PARAGRAPH =
            Pattern.compile("tren day la|tren day,|can cu |trong qua trinh |ke hoach nay |noi nhan|phan thu ");

    /** Words that a number follows. */
    private static final Set<String> COUNTS =
            Set.of("số", "năm", "tháng", "ngày", "điều", "khoản", "quý", "mục", "chí", "tuần");

    /** A paragraph longer than this is no paragraph any more, whatever its lines look like. */
    private static final int LONGEST = 20_000;

    private final LineWidth width;
    private final BrokenWords words;
    private final int usualGap;

    private ParagraphJoiner(List<SourceLine> lines) {
        this.width = LineWidth.of(lines);
        this.words = new BrokenWords(lines);
        int[] gaps = lines.stream().mapToInt(SourceLine::gap).sorted().toArray();
        this.usualGap = gaps.length == 0 ? 0 : gaps[gaps.length / 2];
    }

    public static List<Paragraph> join(List<SourceLine> lines) {
        return new ParagraphJoiner(lines).joined(lines);
    }

    private List<Paragraph> joined(List<SourceLine> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        ParagraphDraft draft = null;
        for (SourceLine line : lines) {
            Marker marker = line.isTableRow() ? null : Markers.at(line.text());
            if (draft != null && continues(draft, line, marker)) {
                draft.append(line, words.isTorn(draft.last().text(), line.text()));
                continue;
            }
            if (draft != null) {
                paragraphs.add(draft.finished());
            }
            draft = new ParagraphDraft(line, marker);
        }
        if (draft != null) {
            paragraphs.add(draft.finished());
        }
        return paragraphs;
    }

    private boolean continues(ParagraphDraft draft, SourceLine next, @Nullable Marker marker) {
        if (draft.last().isTableRow() || next.isTableRow() || draft.length() > LONGEST) {
            return false;
        }
        if (marker != null) {
            return isWrappedDash(draft, next, marker) || isWrappedNumber(draft, next, marker);
        }
        if (draft.isEmpty()) {
            return true;
        }
        boolean capitalHeading = isHeadingDraft(draft) && Letters.allCapital(draft.opening());
        if (capitalHeading) {
            return Letters.allCapital(next.text())
                    && !Letters.endsSentence(draft.last().text());
        }
        if (draft.last().whole() || !width.breaksLines()) {
            return false;
        }
        if (Letters.startsCapital(next.text())) {
            return continuesInCapitals(draft, next);
        }
        return Letters.startsSmall(next.text()) ? continuesInSmall(draft, next) : continuesInFigures(draft, next);
    }

    private boolean continuesInSmall(ParagraphDraft draft, SourceLine next) {
        String line = draft.last().text();
        boolean closed = Letters.endsSentence(line) || line.endsWith(":") || line.endsWith(";");
        return !closed || (Letters.startsSmall(next.text()) && width.isFull(line, next.text()) && !isWideGap(next));
    }

    /** A line that begins with a figure or a bracket. */
    private boolean continuesInFigures(ParagraphDraft draft, SourceLine next) {
        String line = draft.last().text();
        if (isCount(line) || isUnfinished(line, next.text())) {
            return true;
        }
        boolean open = Character.isLetterOrDigit(Letters.lastSign(line)) || line.endsWith(",");
        return open && width.isFull(line, next.text());
    }

    private static boolean isCount(String line) {
        return COUNTS.contains(Fold.lower(line.substring(line.lastIndexOf(' ') + 1)));
    }

    private boolean continuesInCapitals(ParagraphDraft draft, SourceLine next) {
        String line = draft.last().text();
        if (line.endsWith(",")) {
            return true;
        }
        boolean full = width.isFull(line, next.text());
        if (line.endsWith(":") || line.endsWith(";") || isWideGap(next)) {
            return false;
        }
        if (Letters.endsSentence(line)) {
            return width.isSurelyFull(line, next.text())
                    && !next.isIndented()
                    && !isHeadingDraft(draft)
                    && !OPENS_PARAGRAPH.matcher(Fold.of(next.text())).lookingAt();
        }
        return isUnfinished(line, next.text()) || (full && !isHeadingDraft(draft));
    }

    private static boolean isUnfinished(String line, String next) {
        String last = line.substring(line.lastIndexOf(' ') + 1);
        return (UNFINISHED.contains(Fold.lower(last)) && WorkVerbs.shipped().atStartOf(next) == null)
                || line.endsWith("-")
                || line.endsWith("\u2013");
    }

    /** Lettered points hold sentences, hardly ever headings that a body follows without a break. */
    private static boolean isHeadingDraft(ParagraphDraft draft) {
        Marker marker = draft.marker();
        return marker != null
                && !marker.kind().isBullet()
                && marker.kind() != Marker.Kind.LETTER
                && draft.length() < 250;
    }

    private boolean isWideGap(SourceLine next) {
        return next.gap() > usualGap;
    }

    /** "tiêu chí số" at a line's end, "17 - Môi trường" at the beginning of the next. */
    private boolean isWrappedNumber(ParagraphDraft draft, SourceLine next, Marker marker) {
        if (marker.kind() != Marker.Kind.NUMBER || draft.last().whole()) {
            return false;
        }
        String line = draft.last().text();
        boolean loose = marker.printed().endsWith("-") && !isHeadingDraft(draft) && width.isFull(line, next.text());
        return isCount(line)
                || isUnfinished(line, next.text())
                || (loose && Character.isLetterOrDigit(Letters.lastSign(line)));
    }

    /** "kinh tế" at a line's end, "- xã hội" at the beginning of the next. */
    private static boolean isWrappedDash(ParagraphDraft draft, SourceLine next, Marker marker) {
        String line = draft.last().text();
        return marker.kind() == Marker.Kind.DASH
                && !draft.last().whole()
                && Letters.startsSmall(next.text().substring(marker.length()))
                && next.text().startsWith(" ", 1)
                && Character.isLetterOrDigit(Letters.lastSign(line));
    }
}
