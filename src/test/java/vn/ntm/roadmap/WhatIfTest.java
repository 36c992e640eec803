package vn.ntm.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.roadmap.Situation.atLeast;
import static vn.ntm.roadmap.Situation.indicator;
import static vn.ntm.roadmap.Situation.known;
import static vn.ntm.roadmap.Situation.share;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.Demand;
import vn.ntm.assessment.SetResult;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.values.Figure;
import vn.ntm.values.Part;

class WhatIfTest {
    @Test
    void allIndicatorsOfACriterionTakenAsMetMakeItMet() {
        SetResult now = new Situation()
                .criterion(
                        6,
                        indicator("6.1", known(atLeast("75")), null),
                        indicator("6.2", new RequiredLevel.LeftToProvince(), null))
                .judged();

        assertThat(WhatIf.of(now, Set.of("6.1")).criteria().getFirst().state()).isEqualTo(CriterionState.UNDECIDED);
        assertThat(WhatIf.of(now, Set.of("6.1", "6.2")).met()).isEqualTo(1);
        assertThat(now.met()).isZero();
    }

    @Test
    void readinessAsksForTheConditionsToo() {
        SetResult now = new Situation()
                .criterion(6, indicator("6.1", known(atLeast("75")), null))
                .condition(indicator("@debt", known(atLeast("75")), null))
                .judged();

        assertThat(WhatIf.of(now, Set.of("6.1")).isReady()).isFalse();
        assertThat(WhatIf.of(now, Set.of("6.1", "@debt")).isReady()).isTrue();
    }

    /** Trying out says what entering such values, with evidence for them, really leads to. */
    @Test
    void saysWhatReallyFollowsOnceSuchValuesAreEntered() {
        Random random = new Random(318);
        for (int round = 0; round < 200; round++) {
            World world = World.random(random);

            SetResult supposed = WhatIf.of(world.now().judged(), world.ticked);
            SetResult real = world.then().judged();

            assertThat(supposed.criteria())
                    .extracting(CriterionResult::state)
                    .containsExactlyElementsOf(
                            real.criteria().stream().map(CriterionResult::state).toList());
            assertThat(supposed.criteria())
                    .extracting(CriterionResult::met)
                    .containsExactlyElementsOf(
                            real.criteria().stream().map(CriterionResult::met).toList());
            assertThat(supposed.met()).isEqualTo(real.met());
            assertThat(supposed.isReady()).isEqualTo(real.isReady());
        }
    }

    /** Some criteria with values as they may be, and what is ticked. */
    private static final class World {
        private final List<List<Known>> criteria = new ArrayList<>();
        private final List<Known> conditions = new ArrayList<>();
        private final Set<String> ticked = new HashSet<>();

        private record Known(String code, int percent, boolean proved) {}

        static World random(Random random) {
            World world = new World();
            int criteria = 1 + random.nextInt(5);
            for (int criterion = 1; criterion <= criteria; criterion++) {
                List<Known> indicators = new ArrayList<>();
                int count = 1 + random.nextInt(4);
                for (int indicator = 1; indicator <= count; indicator++) {
                    indicators.add(world.known(criterion + "." + indicator, random));
                }
                world.criteria.add(indicators);
            }
            world.conditions.add(world.known("@debt", random));
            return world;
        }

        /** Minus one stands for no value at all, minus two for one that does not apply. */
        private Known known(String code, Random random) {
            if (random.nextBoolean()) {
                ticked.add(code);
            }
            return new Known(code, random.nextInt(103) - 2, random.nextBoolean());
        }

        Situation now() {
            return situation(Set.of());
        }

        /** Every ticked indicator that applies has reached its level and is proved. */
        Situation then() {
            return situation(ticked);
        }

        private Situation situation(Set<String> met) {
            Situation situation = new Situation();
            for (int i = 0; i < criteria.size(); i++) {
                situation.criterion(
                        i + 1,
                        criteria.get(i).stream()
                                .map(one -> enter(situation, one, met))
                                .toArray(Demand[]::new));
            }
            conditions.forEach(one -> situation.condition(enter(situation, one, met)));
            return situation;
        }

        private static Demand enter(Situation situation, Known known, Set<String> met) {
            boolean applies = known.percent() != -2;
            int percent = met.contains(known.code()) && applies ? 100 : known.percent();
            if (!applies) {
                situation.value(known.code(), Part.WHOLE, new Figure.NotApplicable("Không quy hoạch", "QĐ 12"));
            } else if (percent >= 0) {
                situation.value(known.code(), Part.WHOLE, share(String.valueOf(percent), "100"));
            }
            if (known.proved() || met.contains(known.code())) {
                situation.proved(known.code());
            }
            return indicator(known.code(), Situation.known(atLeast("50")), null);
        }
    }
}
