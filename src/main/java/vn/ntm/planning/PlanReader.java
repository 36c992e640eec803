package vn.ntm.planning;

import java.time.LocalDate;
import java.util.List;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.documents.DocumentText;
import vn.ntm.organization.Gazetteer;
import vn.ntm.planning.checks.PlanRules;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.grammar.PlanGrammar;
import vn.ntm.planning.reading.PlanReading;
import vn.ntm.shared.Texts;

/** Reads and checks a plan document; the page and the command line share it. */
public final class PlanReader {
    private final List<CriteriaSetOutline> sets;
    private final Gazetteer gazetteer;
    private final Texts texts;
    private final PlanRules rules = PlanRules.all();

    public PlanReader(List<CriteriaSetOutline> sets, Gazetteer gazetteer, Texts texts) {
        this.sets = List.copyOf(sets);
        this.gazetteer = gazetteer;
        this.texts = texts;
    }

    /** @param today the day the plan is looked at: rules ask whether what it names still exists */
    public CheckedPlan read(DocumentText text, LocalDate today) {
        PlanReading reading = new PlanGrammar(sets, gazetteer).read(text);
        return new CheckedPlan(reading, rules.examine(new PlanUnderCheck(reading, sets, gazetteer, today, texts)));
    }
}
