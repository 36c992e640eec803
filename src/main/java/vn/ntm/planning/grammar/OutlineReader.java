package vn.ntm.planning.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.layout.Marker;
import vn.ntm.planning.grammar.layout.Paragraph;
import vn.ntm.planning.grammar.layout.Roman;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.grammar.text.Letters;
import vn.ntm.planning.grammar.text.Sentences;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.Block.Kind;
import vn.ntm.planning.reading.Heading;

/** Tells headings from list entries by what stands around them and gives every paragraph its place in the outline. */
final class OutlineReader {
    private static final int LONGEST_TITLE = 260;
    private static final Pattern ANNEX = Pattern.compile("(phu luc|phu bieu|bieu so|bieu)\\b.*");

    private final List<Paragraph> paragraphs;
    private final int firstOfAnnexes;
    private final SectionPath path;
    private final List<Block> blocks = new ArrayList<>();
    private int bodyBlocks;
    private final List<Heading> headings = new ArrayList<>();
    private final RunningList list = new RunningList();
    private int annexes;

    OutlineReader(List<Paragraph> body, List<Paragraph> annexes) {
        paragraphs = new ArrayList<>(body);
        paragraphs.addAll(annexes);
        firstOfAnnexes = body.size();
        boolean romans = paragraphs.stream().anyMatch(paragraph -> paragraph.hasMarker(Marker.Kind.ROMAN));
        this.path = new SectionPath(!romans);
    }

    void read() {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i == firstOfAnnexes) {
                bodyBlocks = blocks.size();
            }
            read(i);
        }
        bodyBlocks = firstOfAnnexes == paragraphs.size() ? blocks.size() : bodyBlocks;
    }

    List<Block> bodyBlocks() {
        return blocks.subList(0, bodyBlocks);
    }

    List<Block> annexBlocks() {
        return blocks.subList(bodyBlocks, blocks.size());
    }

    List<Heading> headings() {
        return headings;
    }

    private void read(int index) {
        Paragraph paragraph = paragraphs.get(index);
        Marker marker = paragraph.marker();
        if (paragraph.isTableRow()) {
            block(Kind.TABLE_ROW, paragraph, path.toString());
        } else if (marker == null) {
            unmarked(paragraph);
        } else if (marker.kind().isHeadingByItself()) {
            list.end();
            headed(paragraph, marker);
        } else if (marker.kind().isBullet()) {
            block(Kind.ITEM, paragraph, path.toString());
            list.afterBullet(paragraph.text());
        } else {
            counted(index, paragraph, marker);
        }
    }

    private void unmarked(Paragraph paragraph) {
        if (ANNEX.matcher(Fold.of(opening(paragraph))).matches()
                && Letters.startsCapital(paragraph.text())
                && isTitle(paragraph.text())) {
            path.enter(Marker.Kind.PART, "PL" + ++annexes, annexes);
            heading(paragraph, path.toString());
        } else if (annexes == 0 && isCapitalTitle(paragraph.text())) {
            int next = path.ordinal(Marker.Kind.ROMAN) + 1;
            path.enter(Marker.Kind.ROMAN, Roman.of(next), next);
            list.end();
            heading(paragraph, path.toString());
        } else {
            block(Kind.PARAGRAPH, paragraph, path.toString());
            list.after(paragraph.text());
        }
    }

    private static String opening(Paragraph paragraph) {
        return paragraph.text().substring(0, Math.min(40, paragraph.text().length()));
    }

    private static boolean isCapitalTitle(String text) {
        return text.length() < LONGEST_TITLE
                && text.indexOf(' ') > 0
                && Letters.allCapital(text)
                && Character.isLetter(text.charAt(0));
    }

    private void counted(int index, Paragraph paragraph, Marker marker) {
        boolean entry = list.continuesWith(marker) ? !startsSection(index, marker) : opensList(index, marker);
        if (!entry) {
            list.end();
            headed(paragraph, marker);
            return;
        }
        if (isOwnSection(marker)) {
            path.enter(marker);
        }
        block(Kind.ITEM, paragraph, path.toString());
        list.take(marker, paragraph.text());
    }

    /** "1." again under an open "2." is an inner list; so are entries without a body that follow each other. */
    private boolean opensList(int index, Marker marker) {
        if (!RunningList.isFirst(marker)) {
            return false;
        }
        boolean restart = marker.kind() == Marker.Kind.NUMBER
                && marker.ordinal().size() == 1
                && path.ordinal(Marker.Kind.NUMBER) > 0;
        return restart || (!hasBody(index) && (list.isIntroduced() || isFollowed(index, marker)));
    }

    /** Whether a number that could go on the running list goes on the sections instead. */
    private boolean startsSection(int index, Marker marker) {
        if (list.isOwnSection()) {
            return hasBody(index);
        }
        boolean nextSection =
                marker.kind() == Marker.Kind.NUMBER && marker.last() == path.ordinal(Marker.Kind.NUMBER) + 1;
        return nextSection && (list.isClosed() || !list.isNext(marker) || hasBody(index));
    }

    /** Numbered entries straight below a Roman heading are its sections although they have no title. */
    private boolean isOwnSection(Marker marker) {
        if (marker.kind() != Marker.Kind.NUMBER) {
            return false;
        }
        return list.isRunning()
                ? list.isOwnSection()
                : list.markOwnSection(!list.isIntroduced()
                        && (path.ordinal(Marker.Kind.NUMBER) == 0
                                || marker.ordinal().size() > 1));
    }

    /** Whether an entry of the same list or a higher heading follows directly. */
    private boolean isFollowed(int index, Marker marker) {
        if (index + 1 >= paragraphs.size()) {
            return true;
        }
        Marker next = paragraphs.get(index + 1).marker();
        return next != null && next.kind().compareTo(marker.kind()) <= 0;
    }

    private boolean hasBody(int index) {
        if (!list.isIntroduced() && GluedHeading.bodyAt(paragraphs.get(index).text()) > 0) {
            return true;
        }
        if (index + 1 >= paragraphs.size()) {
            return false;
        }
        Marker own = paragraphs.get(index).marker();
        Marker next = paragraphs.get(index + 1).marker();
        if (next == null || own == null) {
            return true;
        }
        return next.kind().compareTo(own.kind()) > 0
                || (next.kind() == own.kind()
                        && next.ordinal().size() > own.ordinal().size());
    }

    private void headed(Paragraph paragraph, Marker marker) {
        int body = GluedHeading.bodyAt(paragraph.text());
        path.enter(marker);
        if (body > 0) {
            heading(paragraph.head(body - 2), path.toString());
            Paragraph rest = paragraph.tail(body);
            block(Kind.PARAGRAPH, rest, path.toString());
            list.after(rest.text());
        } else if (isTitle(paragraph.text())) {
            heading(paragraph, path.toString());
        } else {
            block(Kind.ITEM, paragraph, path.toString());
            list.after(paragraph.text());
        }
    }

    private static boolean isTitle(String text) {
        return text.length() <= LONGEST_TITLE
                && !text.endsWith(";")
                && Sentences.of(text).size() <= 1;
    }

    private void heading(Paragraph paragraph, String at) {
        Block block = block(Kind.HEADING, paragraph, at);
        String words = block.text().endsWith(":")
                ? block.text().substring(0, block.text().length() - 1)
                : block.text();
        headings.add(new Heading(at, words.strip(), block.firstLine()));
    }

    private Block block(Kind kind, Paragraph paragraph, String at) {
        Block block = new Block(
                kind, at, printed(paragraph.marker()), paragraph.text(), pieces(paragraph), paragraph.cells());
        blocks.add(block);
        return block;
    }

    private static @Nullable String printed(@Nullable Marker marker) {
        return marker == null ? null : marker.printed();
    }

    private static List<Block.Piece> pieces(Paragraph paragraph) {
        return paragraph.pieces().stream()
                .map(piece -> new Block.Piece(piece.line(), piece.start()))
                .toList();
    }
}
