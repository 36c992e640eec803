package vn.ntm.planning.grammar;

import java.util.List;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.documents.DocumentText;
import vn.ntm.organization.Gazetteer;
import vn.ntm.planning.grammar.layout.Closing;
import vn.ntm.planning.grammar.layout.DocumentParts;
import vn.ntm.planning.grammar.layout.Letterhead;
import vn.ntm.planning.grammar.layout.ParagraphJoiner;
import vn.ntm.planning.grammar.layout.SourceLines;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.PlanHead;
import vn.ntm.planning.reading.PlanReading;
import vn.ntm.planning.reading.PlanUnit;

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
        Outline outline = outline(parts, closing);
        PlanHead printed = HeadReader.read(Letterhead.of(parts.letterhead()), parts.title(), closing);
        PlanHead head = HeadCompletion.withYear(printed, outline.blocks());
        Found<Integer> year = head.year();
        CriteriaReading criteria = CriteriaReading.of(outline, sets, year == null ? null : year.value());
        PlanUnit unit = new UnitReader(gazetteer).read(head, outline.blocks());
        return new PlanReading(
                text,
                outline.blocks(),
                HeadCompletion.withIssuer(head, outline.blocks(), unit.commune()),
                unit,
                CitationReader.read(outline.blocks(), head),
                criteria.set(),
                criteria.baseline(),
                criteria.claims().targets(),
                criteria.claims().targetCounts(),
                outline.headings(),
                TaskReader.read(outline, criteria.names()),
                recipients(closing));
    }

    private static Outline outline(DocumentParts parts, Closing closing) {
        OutlineReader reader =
                new OutlineReader(ParagraphJoiner.join(parts.body()), ParagraphJoiner.join(parts.annexes()));
        reader.read();
        return new Outline(
                DocumentBlocks.of(parts, reader, closing), reader.headings(), new Sections(reader.headings()));
    }

    private static List<Found<String>> recipients(Closing closing) {
        return closing.recipients().stream()
                .map(saying -> new Found<>(saying.text(), saying.line()))
                .toList();
    }
}
