package vn.ntm.planning.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.organization.Gazetteer;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.planning.Proposal;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.Finding.Severity;
import vn.ntm.planning.reading.Baseline;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.PlanHead;
import vn.ntm.planning.reading.PlanReading;

/** The review screen: the document at the left, what was understood at the right. */
public record ReviewPage(
        Proposal proposal,
        ReviewForm form,
        List<CriteriaSetOutline> sets,
        List<Row> rows,
        List<Finding> general,
        String unitName) {
    /** A paragraph with its findings and the places on the right that it led to. */
    public record Row(Block block, List<PlanDocument.Segment> segments, List<Finding> notes, List<String> led) {}

    static ReviewPage of(Proposal proposal, ReviewForm form, List<CriteriaSetOutline> sets, Gazetteer gazetteer) {
        List<Row> rows = proposal.reading().blocks().stream()
                .map(block -> row(block, proposal))
                .toList();
        List<Finding> general = proposal.findings().stream()
                .filter(finding -> rows.stream().noneMatch(row -> row.notes().contains(finding)))
                .toList();
        return new ReviewPage(proposal, form, sets, rows, general, unitName(form, gazetteer));
    }

    public PlanReading reading() {
        return proposal.reading();
    }

    public long count(Severity severity) {
        return proposal.findings().stream()
                .filter(f -> f.severity() == severity)
                .count();
    }

    /** The criteria of the set chosen on the form. */
    public List<CriteriaSetOutline.Named> criteria() {
        return sets.stream()
                .filter(set -> set.id().equals(form.value("criteriaSet")))
                .findFirst()
                .map(CriteriaSetOutline::criteria)
                .orElse(List.of());
    }

    /** Line on which the document says how a criterion stands, 0 when it does not. */
    public int lineOfState(int criterion) {
        return reading().baseline().claims().stream()
                .filter(claim -> claim.criterion() == criterion)
                .map(Baseline.Claim::line)
                .findFirst()
                .orElse(0);
    }

    /** Line on which a field of the head was read, 0 when it was not. */
    public int lineOf(String field) {
        PlanHead head = reading().head();
        Found<?> found = switch (field) {
            case "type" -> head.type();
            case "number" -> head.number();
            case "subject" -> head.subject();
            case "place" -> head.place();
            case "issuedOn" -> head.date();
            case "issuer" -> head.issuer();
            case "parent" -> head.parent();
            case "signer" -> head.signer();
            case "year" -> head.year();
            default -> null;
        };
        return found == null ? 0 : found.line();
    }

    /** First line of the paragraph that holds a line: where a link to that line leads. */
    public int anchorLine(int line) {
        return rows.stream()
                .map(Row::block)
                .filter(block -> covers(block, line))
                .mapToInt(Block::firstLine)
                .findFirst()
                .orElse(0);
    }

    private static Row row(Block block, Proposal proposal) {
        List<Finding> notes = proposal.findings().stream()
                .filter(finding -> covers(block, finding.line()))
                .toList();
        return new Row(
                block,
                PlanDocument.Marks.segments(PlanDocument.shown(block.marker(), block.text()), notes),
                notes,
                led(block, proposal.reading()));
    }

    /** Anchors on the right that this paragraph led to. */
    private static List<String> led(Block block, PlanReading reading) {
        Set<String> anchors = new LinkedHashSet<>();
        reading.baseline().claims().stream()
                .filter(claim -> covers(block, claim.line()))
                .forEach(claim -> anchors.add("tc" + claim.criterion()));
        reading.targets().stream()
                .filter(target -> covers(block, target.line()))
                .forEach(target -> anchors.add("tc" + target.criterion()));
        for (int i = 0; i < reading.tasks().size(); i++) {
            if (covers(block, reading.tasks().get(i).line())) {
                anchors.add("viec" + i);
            }
        }
        return new ArrayList<>(anchors);
    }

    private static boolean covers(Block block, int line) {
        return block.firstLine() <= line && line <= block.lastLine();
    }

    private static String unitName(ReviewForm form, Gazetteer gazetteer) {
        String code = form.value("unitCode").strip();
        @Nullable
        LocalDate day = form.value("year").matches("20[1-9]\\d")
                ? LocalDate.of(Integer.parseInt(form.value("year")), 1, 1)
                : null;
        if (code.isEmpty() || day == null) {
            return "";
        }
        return gazetteer
                .withCode(UnitLevel.COMMUNE, code, day)
                .map(unit -> String.join(
                        ", ",
                        gazetteer.lineage(unit, day).stream()
                                .map(Unit::fullName)
                                .toList()))
                .orElse("");
    }
}
