package vn.ntm.drafting.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.drafting.Block;
import vn.ntm.drafting.Numbering;
import vn.ntm.drafting.OfficialDocument;

/** Turns the blocks of a document into the pieces that stand on its pages. */
public final class Laying {
    private static final String END = "./.";

    private final Wording wording;

    public Laying(Wording wording) {
        this.wording = wording;
    }

    public List<Piece> addressees(OfficialDocument document) {
        return lines(Look.ADDRESSEES, wording.addressees(document.addressees()));
    }

    /** The grounds; where the type says so, who enacts above them and "QUYẾT ĐỊNH:" below. */
    public List<Piece> basis(OfficialDocument document) {
        List<Piece> grounds = lines(Look.BASIS, wording.basis(document.legalBasis()));
        if (!document.type().enacted()) {
            return grounds;
        }
        List<Piece> pieces = new ArrayList<>(lines(Look.ENACTMENT, document.enacting()));
        pieces.addAll(grounds);
        pieces.add(line(null, Look.ENACTMENT, "", document.type().heading() + ":"));
        return pieces;
    }

    /** The body, ended by "./." */
    public List<Piece> body(OfficialDocument document) {
        return ended(pieces(document.body()));
    }

    /** The heading of an annex, from 1, and what it holds. */
    public List<Piece> annex(OfficialDocument document, int number) {
        var annex = document.annexes().get(number - 1);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(line(
                null,
                Look.ANNEX,
                "",
                wording.annexName(number, document.annexes().size())));
        pieces.add(line(null, Look.ANNEX_TITLE, "", Wording.capitals(annex.title())));
        pieces.add(line(null, Look.ANNEX_NOTE, "", wording.annexNote(document)));
        pieces.addAll(pieces(annex.blocks()));
        return pieces;
    }

    private List<Piece> pieces(List<Block> blocks) {
        Map<String, String> numbers = Numbering.of(blocks);
        return blocks.stream()
                .flatMap(block -> pieces(block, numbers.getOrDefault(block.key(), "")))
                .toList();
    }

    private Stream<Piece> pieces(Block block, String number) {
        return switch (block) {
            case Block.Chapter chapter ->
                Stream.of(
                        line(chapter.key(), Look.CHAPTER, "", chapterName(chapter) + " " + number),
                        line(chapter.key(), Look.CHAPTER_TITLE, "", Wording.capitals(chapter.words())));
            case Block.Section section ->
                Stream.of(line(section.key(), Look.SECTION, "", number + ". " + Wording.capitals(section.words())));
            case Block.Article article -> parts(article, Look.BODY, wording.of("drafting.form.article", number), "");
            case Block.Clause clause -> parts(clause, clause.titled() ? Look.CLAUSE : Look.BODY, "", number + ". ");
            case Block.Point point -> parts(point, Look.BODY, "", number + ") ");
            case Block.Paragraph paragraph -> parts(paragraph, Look.BODY, "", "");
            case Block.Dashes dashes ->
                dashes.items().stream().map(item -> line(dashes.key(), Look.BODY, "", "- " + item));
            case Block.Table table -> Stream.of(new Piece.Grid(table.key(), table.content()));
        };
    }

    private String chapterName(Block.Chapter chapter) {
        return wording.of(
                switch (chapter.name()) {
                    case PART -> "drafting.form.part";
                    case CHAPTER -> "drafting.form.chapter";
                });
    }

    /** One paragraph for each line of the words; the number stands before the first. */
    private static Stream<Piece> parts(Block block, Look look, String lead, String number) {
        List<Piece> parts = new ArrayList<>();
        for (String words : block.words().split("\n", -1)) {
            boolean first = parts.isEmpty();
            parts.add(line(
                    block.key(), look, first && !lead.isEmpty() ? lead + " " : "", first ? number + words : words));
        }
        return parts.stream();
    }

    private static List<Piece> ended(List<Piece> pieces) {
        List<Piece> ended = new ArrayList<>(pieces);
        if (!ended.isEmpty() && ended.getLast() instanceof Piece.Line last) {
            String words = last.words().strip().replaceFirst("[./]+$", "") + END;
            ended.set(ended.size() - 1, line(last.key(), last.look(), last.lead(), words));
        } else {
            ended.add(line(null, Look.BODY, "", END));
        }
        return ended;
    }

    private static List<Piece> lines(Look look, List<String> written) {
        return written.stream().map(words -> line(null, look, "", words)).toList();
    }

    private static Piece line(@Nullable String key, Look look, String lead, String words) {
        return new Piece.Line(key, look, lead, words);
    }
}
