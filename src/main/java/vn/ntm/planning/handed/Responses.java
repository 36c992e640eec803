package vn.ntm.planning.handed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Compares what was handed down with what a plan has as data; what it has only in words, the commune answers in words. */
final class Responses {
    private final @Nullable PlanFacts plan;
    private final Texts texts;

    /** @param plan of the commune for the year, null while there is none */
    Responses(@Nullable PlanFacts plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
    }

    Response to(Handed target) {
        if (plan == null) {
            return new Response(target, null, texts.of("planning.handed.why.no-plan", target.year()), 0);
        }
        if (!plan.plan().unitCode().equals(target.unitCode())) {
            return new Response(target, null, texts.of("planning.handed.why.merged", target.unitName()), 0);
        }
        String set = target.aim().set();
        if (set != null && !set.equals(plan.plan().criteriaSet())) {
            return new Response(target, null, texts.of("planning.handed.why.other-set"), 0);
        }
        return switch (target.aim().kind()) {
            case COUNT -> count(target, plan);
            case CRITERION ->
                criterion(target, plan, Objects.requireNonNull(target.aim().criterion()));
            case INDICATOR, DEADLINE, BUDGET -> new Response(target, null, "", 0);
        };
    }

    private Response count(Handed target, PlanFacts facts) {
        int order = BigDecimal.valueOf(facts.aim())
                .compareTo(Objects.requireNonNull(target.aim().amount()));
        Stance stance = order == 0 ? Stance.TAKEN : order > 0 ? Stance.HIGHER : Stance.LOWER;
        return new Response(target, stance, texts.of("planning.handed.why.count", facts.aim()), 0);
    }

    private Response criterion(Handed target, PlanFacts facts, int number) {
        if (facts.isMet(number)) {
            String since = Vietnamese.date(facts.baseline().asOf());
            return new Response(target, Stance.TAKEN, texts.of("planning.handed.why.met", since), 0);
        }
        if (!facts.content().isTarget(number)) {
            return new Response(target, Stance.ABSENT, texts.of("planning.handed.why.no-target"), 0);
        }
        LocalDate wanted = target.aim().due();
        LocalDate planned = facts.dueOf(number);
        return wanted != null && planned != null && planned.isAfter(wanted)
                ? new Response(
                        target,
                        Stance.LOWER,
                        texts.of("planning.handed.why.later", Vietnamese.date(planned)),
                        facts.lineOf(number))
                : new Response(target, Stance.TAKEN, texts.of("planning.handed.why.target"), facts.lineOf(number));
    }
}
