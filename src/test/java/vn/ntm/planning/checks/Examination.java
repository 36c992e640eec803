package vn.ntm.planning.checks;

import java.time.LocalDate;
import java.util.List;
import vn.ntm.criteria.BundledSets;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.documents.DocumentText;
import vn.ntm.organization.BundledGazetteer;
import vn.ntm.organization.Gazetteer;
import vn.ntm.planning.grammar.PlanGrammar;
import vn.ntm.planning.reading.PlanReading;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;

/** Runs the whole rule book on a text or on a reading made by hand, with the sets and units that ship with the product. */
final class Examination {
    static final List<CriteriaSetOutline> SETS = BundledSets.outlines();
    static final Gazetteer GAZETTEER = BundledGazetteer.load();
    private static final Texts TEXTS = Texts.vietnamese();

    private Examination() {}

    static PlanReading read(String text) {
        return new PlanGrammar(SETS, GAZETTEER).read(DocumentText.ofPlainText(VietnameseText.atTheDoor(text)));
    }

    static List<Finding> ofText(String text, LocalDate today) {
        return of(read(text), today);
    }

    static List<Finding> of(PlanReading reading, LocalDate today) {
        return PlanRules.all().examine(underCheck(reading, today));
    }

    static PlanUnderCheck underCheck(PlanReading reading, LocalDate today) {
        return new PlanUnderCheck(reading, SETS, GAZETTEER, today, TEXTS);
    }
}
