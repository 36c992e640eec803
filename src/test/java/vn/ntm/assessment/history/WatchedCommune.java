package vn.ntm.assessment.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ntm.assessment.Demand;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.Overrulings;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Verdict;
import vn.ntm.assessment.Viewed;
import vn.ntm.criteria.Direction;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.Level;
import vn.ntm.values.Entry;
import vn.ntm.values.Figure;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.ValueKey;
import vn.ntm.values.Values;

/** A commune that no other test writes; every test takes a criterion of its own. */
record WatchedCommune(Values values, Overrulings overrulings, Standings standings) {
    static final String SET = "ntm-2021-2025";
    static final String COMMUNE = "05542";
    static final int YEAR = 2024;

    Viewed viewed() {
        return standings.now(COMMUNE, SET, YEAR);
    }

    IndicatorResult indicator(String code) {
        return standings.of(viewed()).indicator(code).orElseThrow();
    }

    void enter(String code, boolean reached) {
        for (Demand.Part part : indicator(code).demand().parts()) {
            Level level = part.level().orElseThrow();
            ValueKey key = new ValueKey(COMMUNE, indicator(code).demand().measure(), part.key(), YEAR);
            long seen = values.current(key).map(MeasuredValue::id).orElse(0L);
            values.save(new Entry(
                    new IndicatorRef(SET, code),
                    COMMUNE,
                    YEAR,
                    part.key(),
                    figure(level, reached),
                    LocalDate.of(YEAR, 6, 30),
                    UUID.randomUUID().toString(),
                    seen));
        }
    }

    static Figure figure(Level level, boolean reached) {
        return switch (level) {
            case Level.YesNo(boolean expected) -> new Figure.YesNo(expected == reached);
            case Level.Rank rank ->
                new Figure.Rank(reached ? rank.rank() : rank.scale().getFirst());
            case Level.Amount bound -> {
                BigDecimal off = bound.direction() == Direction.AT_LEAST ? BigDecimal.ONE.negate() : BigDecimal.ONE;
                yield new Figure.Amount(reached ? bound.value() : bound.value().add(off));
            }
            case Level.AllOf allOf -> throw new IllegalArgumentException("Parts have levels of their own");
        };
    }

    void rule(String code, Verdict.State state) {
        overrulings.rule(viewed(), indicator(code), state, "Kiểm thử", "");
    }

    /** The whole criterion is met on the chair's word. */
    void met(int criterion) {
        standings
                .of(viewed())
                .criterion(criterion)
                .orElseThrow()
                .indicators()
                .forEach(one -> rule(one.code(), Verdict.State.MET));
    }

    String first(int criterion) {
        return standings
                .of(viewed())
                .criterion(criterion)
                .orElseThrow()
                .indicators()
                .getFirst()
                .code();
    }

    /** An indicator whose levels are numbers or answers that we know. */
    String known() {
        return standings
                .of(viewed())
                .indicators()
                .filter(one -> one.demand().wholeSet().isEmpty())
                .filter(one -> one.demand().parts().stream()
                        .allMatch(part -> part.level().isPresent()))
                .map(IndicatorResult::code)
                .findFirst()
                .orElseThrow();
    }

    int criterionOf(String code) {
        return standings.of(viewed()).criteria().stream()
                .filter(one ->
                        one.indicators().stream().anyMatch(each -> each.code().equals(code)))
                .findFirst()
                .orElseThrow()
                .number();
    }

    /** Of one indicator, so that no change of one test is the change of another. */
    static List<CriterionChange> of(List<CriterionChange> all, int criterion) {
        return all.stream()
                .filter(one -> one.setId().equals(SET) && one.year() == YEAR && one.criterion() == criterion)
                .toList();
    }
}
