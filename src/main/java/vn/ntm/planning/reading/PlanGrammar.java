package vn.ntm.planning.reading;

import java.util.List;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.documents.DocumentText;
import vn.ntm.organization.Gazetteer;
import vn.ntm.planning.reading.layout.Closing;
import vn.ntm.planning.reading.layout.DocumentParts;
import vn.ntm.planning.reading.layout.Letterhead;
import vn.ntm.planning.reading.layout.ParagraphJoiner;
import vn.ntm.planning.reading.layout.SourceLines;

/** Reads a plan document in stages: lines, paragraphs, outline, then what the plan says of itself, its basis, its criteria and its work. */
public final class PlanGrammar {
    private final List<CriteriaSetOutline> sets;
    private final Gazetteer gazetteer;

    public PlanGrammar(List<CriteriaSetOutline> sets, Gazetteer gazetteer) {
        this.sets = List.copyOf(sets);
        this.gazetteer = gazetteer;
    }

    /** Everything that can be understood of the document; what it does not say stays empty. */
    public PlanReading read(DocumentText text) {
        DocumentParts parts = DocumentParts.of(SourceLines.of(text));
        Closing closing = Closing.of(parts.closing());
        OutlineReader outline =
                new OutlineReader(ParagraphJoiner.join(parts.body()), ParagraphJoiner.join(parts.annexes()));
        outline.read();
        List<Block> blocks = DocumentBlocks.of(parts, outline.bodyBlocks(), closing, outline.annexBlocks());
        PlanHead printed = HeadReader.read(Letterhead.of(parts.letterhead()), parts.title(), closing);
        return read(text, blocks, HeadCompletion.withYear(printed, blocks), outline.headings(), closing);
    }

    private PlanReading read(
            DocumentText text, List<Block> blocks, PlanHead head, List<Heading> outline, Closing closing) {
        Sections sections = new Sections(outline);
        Found<Integer> year = head.year();
        CriteriaReading criteria = CriteriaReading.of(blocks, sections, sets, year == null ? null : year.value());
        PlanUnit unit = new UnitReader(gazetteer).read(head, blocks);
        return new PlanReading(
                text,
                blocks,
                HeadCompletion.withIssuer(head, blocks, unit.commune()),
                unit,
                CitationReader.read(blocks, head),
                criteria.set(),
                criteria.baseline(),
                criteria.claims().targets(),
                criteria.claims().targetCounts(),
                outline,
                TaskReader.read(blocks, sections, criteria.names()),
                recipients(closing));
    }

    private static List<Found<String>> recipients(Closing closing) {
        return closing.recipients().stream()
                .map(saying -> new Found<>(saying.text(), saying.line()))
                .toList();
    }
}
