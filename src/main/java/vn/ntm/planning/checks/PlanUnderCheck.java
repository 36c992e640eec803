package vn.ntm.planning.checks;

import java.time.LocalDate;
import java.util.List;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.organization.Gazetteer;
import vn.ntm.planning.reading.PlanReading;
import vn.ntm.shared.Texts;

/** A plan as read, with what a rule may compare it against: the sets we hold, the units of the country, the day of checking. */
public record PlanUnderCheck(
        PlanReading plan, List<CriteriaSetOutline> sets, Gazetteer gazetteer, LocalDate today, Texts texts) {
    public PlanUnderCheck {
        sets = List.copyOf(sets);
    }
}
