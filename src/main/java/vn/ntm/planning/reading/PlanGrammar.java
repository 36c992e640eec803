package vn.ntm.planning.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.documents.DocumentText;
import vn.ntm.organization.Gazetteer;
import vn.ntm.planning.reading.layout.Closing;
import vn.ntm.planning.reading.layout.DocumentParts;
import vn.ntm.planning.reading.layout.Letterhead;
import vn.ntm.planning.reading.layout.ParagraphJoiner;
import vn.ntm.planning.reading.layout.SourceLine;
import vn.ntm.planning.reading.layout.SourceLines;

/** Reads a plan document in stages: lines, paragraphs, outline, then what the plan says of itself, its basis, its criteria and its work. */
public final class PlanGrammar {
    public PlanGrammar(List<CriteriaSetOutline> sets, Gazetteer gazetteer) {
        Objects.requireNonNull(sets);
        Objects.requireNonNull(gazetteer);
    }

    /** Everything that can be understood of the document; what it does not say stays empty. */
    public PlanReading read(DocumentText text) {
        DocumentParts parts = DocumentParts.of(SourceLines.of(text));
        Closing closing = Closing.of(parts.closing());
        PlanHead head = HeadReader.read(Letterhead.of(parts.letterhead()), parts.title(), closing);
        List<SourceLine> bodyLines = new ArrayList<>(parts.body());
        OutlineReader outline =
                new OutlineReader(ParagraphJoiner.join(bodyLines), ParagraphJoiner.join(parts.annexes()));
        outline.read();
        List<Block> blocks = DocumentBlocks.of(parts, outline.bodyBlocks(), closing, outline.annexBlocks());
        return new PlanReading(
                text,
                blocks,
                head,
                new PlanUnit(null, null, null, null),
                List.of(),
                new SetReading(null, null, 0, List.of()),
                new Baseline(null, List.of(), List.of()),
                List.of(),
                List.of(),
                outline.headings(),
                List.of(),
                closing.recipients().stream()
                        .map(saying -> new Found<>(saying.text(), saying.line()))
                        .toList());
    }
}
