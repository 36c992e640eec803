package vn.ntm.assessment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.values.Figure;
import vn.ntm.values.Reported;

/** Concludes from demands and facts; the same answer for the same question, whoever asks and when. */
public final class Evaluation {
    /** A value older than this is marked, not thrown away. */
    private static final int MONTHS_A_VALUE_LASTS = 12;

    private final Demands demands;
    private final Facts facts;

    private Evaluation(Demands demands, Facts facts) {
        this.demands = demands;
        this.facts = facts;
    }

    public static SetResult of(Demands demands, Facts facts) {
        return new Evaluation(demands, facts).result();
    }

    private SetResult result() {
        List<CriterionResult> criteria = demands.criteria().stream()
                .map(one -> new CriterionResult(
                        one.criterion(), one.demands().stream().map(this::judge).toList()))
                .toList();
        List<IndicatorResult> conditions =
                demands.conditions().stream().map(this::judge).toList();
        return new SetResult(facts.unitCode(), demands.set(), facts.year(), demands.day(), criteria, conditions);
    }

    private IndicatorResult judge(Demand demand) {
        List<IndicatorResult.PartResult> parts = parts(demand, facts.year(), demands.day());
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

    private List<IndicatorResult.PartResult> parts(Demand demand, int year, LocalDate day) {
        return demand.parts().stream()
                .map(part -> {
                    Reported reported = facts.values().reported(demand.measure(), part.key(), year, day, part.adding());
                    return new IndicatorResult.PartResult(part, reported, Comparison.of(part.required(), reported));
                })
                .toList();
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
        List<Verdict> verdicts = parts.stream()
                .map(IndicatorResult.PartResult::verdict)
                .filter(verdict -> !(verdict instanceof Verdict.NotApplicable))
                .toList();
        if (verdicts.isEmpty()) {
            return parts.getFirst().verdict();
        }
        return verdicts.stream()
                .filter(Verdict.NotMet.class::isInstance)
                .findFirst()
                .orElseGet(() -> withoutFailure(verdicts));
    }

    private static Verdict withoutFailure(List<Verdict> verdicts) {
        long missing =
                verdicts.stream().filter(Verdict.NotAssessed.class::isInstance).count();
        if (missing == verdicts.size()) {
            return new Verdict.NotAssessed();
        }
        if (missing > 0) {
            return new Verdict.Undecided(Verdict.Reason.PARTS_MISSING);
        }
        return verdicts.stream()
                .filter(Verdict.Undecided.class::isInstance)
                .findFirst()
                .orElseGet(Verdict.Met::new);
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
        if (given.measuredOn().plusMonths(MONTHS_A_VALUE_LASTS).isBefore(demands.day())) {
            marks.add(Mark.OUTDATED);
        }
        if (given.rival() != null) {
            marks.add(Mark.CONFLICT);
        }
        boolean percentage = part.level()
                .filter(level -> level instanceof Level.Amount amount && "%".equals(amount.unit()))
                .isPresent();
        if (percentage && given.figure() instanceof Figure.Amount) {
            marks.add(Mark.RATE_ONLY);
        }
    }

    private boolean reachedTheYearBefore(Demand demand) {
        List<IndicatorResult.PartResult> before = parts(demand, facts.year() - 1, demands.day());
        return together(before) instanceof Verdict.Met;
    }
}
