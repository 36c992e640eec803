package vn.ntm.planning.grammar;

import java.util.List;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.Heading;

/** A document laid out: its blocks in reading order, its headings, and what its sections are about. */
record Outline(List<Block> blocks, List<Heading> headings, Sections sections) {
    Outline {
        blocks = List.copyOf(blocks);
        headings = List.copyOf(headings);
    }
}
