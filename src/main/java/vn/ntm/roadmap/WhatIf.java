package vn.ntm.roadmap;

import java.util.EnumSet;
import java.util.Set;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.Mark;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Verdict;

/** What would follow if some indicators were met. Nothing is stored; criteria and readiness are counted by the very rules of the real evaluation. */
public final class WhatIf {
    private WhatIf() {}

    /**
     * The result with these indicators and conditions taken as met.
     *
     * @param met codes; what does not apply stays as it is
     */
    public static SetResult of(SetResult now, Set<String> met) {
        return new SetResult(
                now.unitCode(),
                now.set(),
                now.year(),
                now.day(),
                now.criteria().stream()
                        .map(one -> new CriterionResult(
                                one.criterion(),
                                one.indicators().stream()
                                        .map(indicator -> assume(indicator, met))
                                        .toList()))
                        .toList(),
                now.conditions().stream()
                        .map(condition -> assume(condition, met))
                        .toList(),
                now.freshness());
    }

    private static IndicatorResult assume(IndicatorResult now, Set<String> met) {
        if (!met.contains(now.code())
                || now.state() == Verdict.State.NOT_APPLICABLE
                || now.state() == Verdict.State.MET) {
            return now;
        }
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(now.marks());
        marks.remove(Mark.AT_RISK);
        marks.remove(Mark.OVERRULED);
        return new IndicatorResult(now.demand(), now.parts(), now.accepted(), new Verdict.Met(), null, marks);
    }
}
