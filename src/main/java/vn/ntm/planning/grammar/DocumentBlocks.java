package vn.ntm.planning.grammar;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.planning.grammar.layout.Closing;
import vn.ntm.planning.grammar.layout.DocumentParts;
import vn.ntm.planning.grammar.layout.SourceLine;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.Block.Kind;

/** All blocks of a document in reading order: letterhead, title, text, closing, annexes. */
final class DocumentBlocks {
    private DocumentBlocks() {}

    static List<Block> of(DocumentParts parts, OutlineReader outline, Closing closing) {
        List<Block> blocks = new ArrayList<>();
        parts.letterhead().forEach(line -> blocks.add(block(Kind.LETTERHEAD, line)));
        parts.title().forEach(line -> blocks.add(block(Kind.TITLE, line)));
        blocks.addAll(outline.bodyBlocks());
        closing.recipients().forEach(saying -> blocks.add(block(Kind.RECIPIENT, saying)));
        closing.signature().forEach(saying -> blocks.add(block(Kind.SIGNATURE, saying)));
        blocks.addAll(outline.annexBlocks());
        return blocks;
    }

    private static Block block(Kind kind, SourceLine line) {
        return new Block(kind, "", null, line.text(), List.of(new Block.Piece(line.number(), 0)), line.cells());
    }

    private static Block block(Kind kind, Closing.Saying saying) {
        return new Block(kind, "", null, saying.text(), List.of(new Block.Piece(saying.line(), 0)), List.of());
    }
}
