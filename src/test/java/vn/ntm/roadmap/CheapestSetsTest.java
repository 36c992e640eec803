package vn.ntm.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.roadmap.CheapestSets.Bundle;
import vn.ntm.roadmap.CheapestSets.By;
import vn.ntm.roadmap.CheapestSets.Candidate;
import vn.ntm.roadmap.CheapestSets.Wish;

class CheapestSetsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private static Candidate costs(int criterion, long money) {
        return new Candidate(criterion, new Estimate(money, null, null));
    }

    @Test
    void theCheapestComeFirst() {
        List<Candidate> candidates = List.of(costs(6, 90), costs(12, 20), costs(1, 50), costs(2, 30));

        assertThat(CheapestSets.of(candidates, new Wish(2, By.MONEY, null, 3)))
                .extracting(Bundle::criteria)
                .containsExactly(List.of(2, 12), List.of(1, 12), List.of(1, 2));
    }

    @Test
    void whatNobodyHasEstimatedIsNotFree() {
        List<Candidate> candidates = List.of(costs(6, 90), new Candidate(12, Estimate.NONE));

        assertThat(CheapestSets.of(candidates, new Wish(1, By.MONEY, null, 3)))
                .extracting(Bundle::criteria)
                .containsExactly(List.of(6));
        assertThat(CheapestSets.of(candidates, new Wish(2, By.MONEY, null, 3))).isEmpty();
    }

    @Test
    void whatIsDoneTooLateIsNoWay() {
        Candidate late = new Candidate(6, new Estimate(1L, null, DAY.plusDays(1)));
        Candidate inTime = new Candidate(12, new Estimate(9L, null, DAY));
        Candidate undated = new Candidate(1, new Estimate(1L, null, null));

        assertThat(CheapestSets.of(List.of(late, inTime, undated), new Wish(1, By.MONEY, DAY, 3)))
                .extracting(Bundle::criteria)
                .containsExactly(List.of(12));
    }

    @Test
    void theSumOfAWayIsUnknownWhereAPartIs() {
        Candidate one = new Candidate(6, new Estimate(5L, 10L, DAY));
        Candidate other = new Candidate(12, new Estimate(7L, null, DAY.plusDays(3)));

        assertThat(CheapestSets.of(List.of(one, other), new Wish(2, By.MONEY, null, 1))
                        .getFirst()
                        .estimate())
                .isEqualTo(new Estimate(12L, null, DAY.plusDays(3)));
    }

    @ParameterizedTest
    @EnumSource(By.class)
    void neverMissesAWayThatTryingAllOfThemFinds(By by) {
        Random random = new Random(4711);
        for (int round = 0; round < 300; round++) {
            List<Candidate> candidates = some(random);
            Wish wish = new Wish(
                    1 + random.nextInt(5), by, random.nextInt(3) == 0 ? DAY.plusDays(random.nextInt(40)) : null, 3);

            assertThat(CheapestSets.of(candidates, wish))
                    .as("%s of %s", wish, candidates)
                    .isEqualTo(byTryingAll(candidates, wish));
        }
    }

    private static List<Candidate> some(Random random) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(12))
                .mapToObj(number -> new Candidate(
                        number,
                        new Estimate(
                                sometimes(random, random.nextLong(6)),
                                sometimes(random, random.nextLong(30)),
                                random.nextInt(5) == 0 ? null : DAY.plusDays(random.nextInt(40)))))
                .toList();
    }

    private static @Nullable Long sometimes(Random random, long number) {
        return random.nextInt(6) == 0 ? null : number;
    }

    private static List<Bundle> byTryingAll(List<Candidate> candidates, Wish wish) {
        List<Candidate> usable = candidates.stream()
                .filter(one -> CheapestSets.counts(one, wish))
                .toList();
        Stream<Bundle> all = IntStream.range(0, 1 << usable.size())
                .filter(mask -> Integer.bitCount(mask) == wish.criteria())
                .mapToObj(mask -> {
                    List<Candidate> chosen = new ArrayList<>();
                    for (int i = 0; i < usable.size(); i++) {
                        if ((mask & (1 << i)) != 0) {
                            chosen.add(usable.get(i));
                        }
                    }
                    return Bundle.of(chosen);
                });
        return all.sorted(CheapestSets.order(wish.by()))
                .limit(wish.alternatives())
                .toList();
    }
}
