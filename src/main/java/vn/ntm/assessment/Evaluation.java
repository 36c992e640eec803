package vn.ntm.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.values.Figure;
import vn.ntm.values.Reported;

/** Concludes from demands and facts; the same answer for the same question, whoever asks and when. */
public final class Evaluation {
    private final Demands demands;
    private final Facts facts;

    private Evaluation(Demands demands, Facts facts) {
        this.demands = demands;
        this.facts = facts;
    }

    public static SetResult of(Demands demands, Facts facts) {
        return new Evaluation(demands, facts).result();
    }

    /** Whether every criterion is met; looks no further than the first that is not. */
    static boolean isWholeSetMet(Demands demands, Facts facts) {
        Evaluation evaluation = new Evaluation(demands, facts);
        return demands.criteria().stream().allMatch(one -> evaluation.judge(one).state() == CriterionState.MET);
    }

    private SetResult result() {
        List<CriterionResult> criteria =
                demands.criteria().stream().map(this::judge).toList();
        List<IndicatorResult> conditions =
                demands.conditions().stream().map(this::judge).toList();
        return new SetResult(
                facts.unitCode(), demands.set(), facts.year(), demands.day(), criteria, conditions, facts.freshness());
    }

    private CriterionResult judge(Demands.OfCriterion one) {
        List<IndicatorResult> indicators = new ArrayList<>(one.demands().size());
        for (Demand demand : one.demands()) {
            indicators.add(judge(demand));
        }
        return new CriterionResult(one.criterion(), indicators);
    }

    private IndicatorResult judge(Demand demand) {
        List<IndicatorResult.PartResult> parts = parts(demand, facts.year());
        int accepted = facts.accepted().applyAsInt(demand.measure());
        Verdict computed = demand.wholeSet().isEmpty() ? verdict(parts, accepted) : title(demand);
        IndicatorResult.Overruling overruling =
                facts.overrulings().get(demand.ref().code());
        Set<Mark> marks = marks(demand, parts, computed);
        if (overruling != null) {
            marks.add(Mark.OVERRULED);
        }
        return new IndicatorResult(demand, parts, accepted, computed, overruling, marks);
    }

    private List<IndicatorResult.PartResult> parts(Demand demand, int year) {
        List<IndicatorResult.PartResult> parts = new ArrayList<>(demand.parts().size());
        for (Demand.Part part : demand.parts()) {
            Reported reported =
                    facts.values().reported(demand.measure(), part.key(), year, demands.day(), part.adding());
            parts.add(new IndicatorResult.PartResult(part, reported, Comparison.of(part.required(), reported)));
        }
        return parts;
    }

    private Verdict title(Demand demand) {
        return facts.titles().contains(demand.wholeSet()) ? new Verdict.Met() : new Verdict.NotAssessed();
    }

    private static Verdict verdict(List<IndicatorResult.PartResult> parts, int accepted) {
        Verdict together = together(parts);
        return together instanceof Verdict.Met && accepted == 0 ? new Verdict.NotProven() : together;
    }

    /** Every part must hold; one that fails decides, whatever is missing besides. */
    static Verdict together(List<IndicatorResult.PartResult> parts) {
        int applicable = 0;
        int missing = 0;
        Verdict undecided = null;
        for (IndicatorResult.PartResult part : parts) {
            Verdict verdict = part.verdict();
            if (verdict instanceof Verdict.NotMet) {
                return verdict;
            }
            applicable += verdict instanceof Verdict.NotApplicable ? 0 : 1;
            missing += verdict instanceof Verdict.NotAssessed ? 1 : 0;
            if (undecided == null && verdict instanceof Verdict.Undecided) {
                undecided = verdict;
            }
        }
        if (applicable == 0) {
            return parts.getFirst().verdict();
        }
        return withoutFailure(applicable, missing, undecided);
    }

    private static Verdict withoutFailure(int applicable, int missing, @Nullable Verdict undecided) {
        if (missing == applicable) {
            return new Verdict.NotAssessed();
        }
        if (missing > 0) {
            return new Verdict.Undecided(Verdict.Reason.PARTS_MISSING);
        }
        return undecided == null ? new Verdict.Met() : undecided;
    }

    private Set<Mark> marks(Demand demand, List<IndicatorResult.PartResult> parts, Verdict computed) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (demand.required() instanceof RequiredLevel.Known known && known.isProvisional()) {
            marks.add(Mark.PROVISIONAL);
        }
        for (IndicatorResult.PartResult part : parts) {
            if (part.reported() instanceof Reported.Given given) {
                mark(given, part.part(), marks);
            }
        }
        if (computed instanceof Verdict.NotMet && reachedTheYearBefore(demand)) {
            marks.add(Mark.AT_RISK);
        }
        return marks;
    }

    private void mark(Reported.Given given, Demand.Part part, Set<Mark> marks) {
        if (facts.freshness().isOver(given.measuredOn(), demands.day())) {
            marks.add(Mark.OUTDATED);
        }
        if (given.rival() != null) {
            marks.add(Mark.CONFLICT);
        }
        if (given.figure() instanceof Figure.Amount && part.demandsPercentage()) {
            marks.add(Mark.RATE_ONLY);
        }
    }

    private boolean reachedTheYearBefore(Demand demand) {
        List<IndicatorResult.PartResult> before = parts(demand, facts.year() - 1);
        return together(before) instanceof Verdict.Met;
    }
}
