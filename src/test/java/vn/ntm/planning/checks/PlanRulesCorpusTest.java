package vn.ntm.planning.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.planning.checks.CorpusPlan.Spot;
import vn.ntm.planning.checks.Finding.Severity;

/** The rule book on a corpus of made-up plans: good ones stay clean, every planted mistake is found, and the test prints how well. */
class PlanRulesCorpusTest {
    private static final double LEAST_RECALL = 0.97;
    private static final double LEAST_PRECISION = 0.95;

    /** Findings of one rule: expected and found, found though not expected, expected but missed. */
    private static final class Tally {
        private int hits;
        private int falseAlarms;
        private int misses;

        double precision() {
            return hits + falseAlarms == 0 ? 1 : (double) hits / (hits + falseAlarms);
        }

        double recall() {
            return hits + misses == 0 ? 1 : (double) hits / (hits + misses);
        }

        @Override
        public String toString() {
            return "hits %d, false alarms %d, misses %d, precision %.2f, recall %.2f"
                    .formatted(hits, falseAlarms, misses, precision(), recall());
        }
    }

    static Stream<CorpusPlan> goodPlans() {
        return CorpusPlan.good().stream();
    }

    @ParameterizedTest
    @MethodSource("goodPlans")
    void aWellFormedPlanPassesClean(CorpusPlan plan) {
        List<Finding> findings = plan.findings();
        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void everyRuleOfTheBookIsTriedInTheCorpus() {
        assertThat(CorpusPlan.bad().stream()
                        .flatMap(plan -> plan.expected().stream())
                        .map(Spot::rule))
                .contains(
                        "LINT-01", "LINT-02", "LINT-03", "LINT-04", "LINT-05", "LINT-06", "LINT-07", "LINT-08",
                        "LINT-09", "LINT-10", "LINT-11", "LINT-12", "LINT-13", "LINT-15", "LINT-16", "LINT-17",
                        "LINT-18", "LINT-19", "LINT-20", "LINT-21", "LINT-22", "LINT-23", "LINT-24", "LINT-25",
                        "LINT-26", "LINT-27", "LINT-29", "LINT-30", "LINT-31", "LINT-32", "LINT-33", "LINT-34",
                        "LINT-35", "LINT-36", "LINT-37", "LINT-38", "LINT-39");
    }

    @Test
    void findsWhatIsWrongAndLittleElse() {
        Map<String, Tally> byRule = new TreeMap<>();
        Tally total = new Tally();
        List<String> surprises = new ArrayList<>();
        Stream.concat(CorpusPlan.good().stream(), CorpusPlan.bad().stream())
                .forEach(plan -> compare(plan, byRule, total, surprises));
        byRule.forEach((rule, tally) -> System.out.println(rule + ": " + tally));
        System.out.println(
                "Rule book on " + (CorpusPlan.good().size() + CorpusPlan.bad().size()) + " plans: " + total);
        surprises.forEach(System.out::println);
        assertThat(total.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(total.precision()).isGreaterThanOrEqualTo(LEAST_PRECISION);
    }

    private static void compare(CorpusPlan plan, Map<String, Tally> byRule, Tally total, List<String> surprises) {
        TreeSet<Spot> found = new TreeSet<>(plan.findings().stream()
                .map(finding -> new Spot(finding.rule(), finding.line()))
                .toList());
        TreeSet<Spot> all = new TreeSet<>(found);
        all.addAll(plan.expected());
        for (Spot spot : all) {
            for (Tally tally : List.of(total, byRule.computeIfAbsent(spot.rule(), rule -> new Tally()))) {
                count(tally, found.contains(spot), plan.expected().contains(spot));
            }
            if (!plan.expected().contains(spot)) {
                surprises.add("false alarm: " + plan.name() + " " + spot);
            } else if (!found.contains(spot)) {
                surprises.add("missed: " + plan.name() + " " + spot);
            }
        }
    }

    private static void count(Tally tally, boolean found, boolean expected) {
        if (found && expected) {
            tally.hits++;
        } else if (found) {
            tally.falseAlarms++;
        } else {
            tally.misses++;
        }
    }
}
