package vn.ntm.registry.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.drafting.Annex;
import vn.ntm.drafting.Block;
import vn.ntm.drafting.Mark;
import vn.ntm.drafting.Numbering;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.shared.Texts;

/** The whole text of a document for reading: grounds, body, annexes, and which paragraphs were edited by hand. */
@Component
class ShownText {
    private final Texts texts;

    ShownText(Texts texts) {
        this.texts = texts;
    }

    List<TextLine> lines(OfficialDocument document) {
        List<TextLine> lines = new ArrayList<>();
        Stream.concat(enacting(document), document.legalBasis().stream())
                .forEach(line -> lines.add(new TextLine(line, "")));
        lines.addAll(lines(document.body()));
        for (Annex annex : document.annexes()) {
            lines.add(new TextLine(annex.title(), ""));
            lines.addAll(lines(annex.blocks()));
        }
        return lines;
    }

    private static Stream<String> enacting(OfficialDocument document) {
        return document.type().enacted() ? document.enacting().stream() : Stream.empty();
    }

    /** The same without marks, to be compared. */
    List<String> plain(OfficialDocument document) {
        return lines(document).stream().map(TextLine::text).toList();
    }

    private List<TextLine> lines(List<Block> blocks) {
        Map<String, String> labels = Numbering.of(blocks);
        return blocks.stream()
                .flatMap(block -> words(block, labels.getOrDefault(block.key(), ""))
                        .map(line -> new TextLine(line, mark(block.mark()))))
                .toList();
    }

    private Stream<String> words(Block block, String label) {
        return block instanceof Block.Table table
                ? Stream.of(
                        texts.of("registry.table.line", table.content().rows().size()))
                : TypedText.lines(block, label).stream();
    }

    private String mark(Mark mark) {
        if (!mark.edited()) {
            return "";
        }
        return texts.of(mark.overtaken() ? "registry.edited.data-moved" : "registry.edited.mark");
    }
}
