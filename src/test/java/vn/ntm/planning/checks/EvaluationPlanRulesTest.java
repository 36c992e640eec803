package vn.ntm.planning.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.planning.checks.Finding.Severity;

/** The evaluation plan of the handbook, section 2.4: every mistake of its table is found where it stands. */
class EvaluationPlanRulesTest {
    private static final List<Finding> FINDINGS =
            Examination.ofText(Resources.text("/evaluation/plan-2024.txt"), Resources.day("2026-11-24"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LINT-01 | ERROR   | 35 81 153
            LINT-02 | ERROR   | 127 155
            LINT-03 | WARNING | 87
            LINT-04 | WARNING | 131
            LINT-05 | ERROR   | 125
            LINT-06 | ERROR   | 0
            LINT-07 | ERROR   | 0
            LINT-08 | WARNING | 145 287 307 311 321
            LINT-09 | WARNING | 149
            LINT-10 | WARNING | 319 325
            LINT-11 | ERROR   | 17
            LINT-12 | WARNING | 315
            LINT-13 | WARNING | 241
            LINT-14 | INFO    | 81
            LINT-15 | INFO    | 103 109
            LINT-16 | INFO    | 3 11 147 231 243 299 309
            LINT-17 | INFO    | 23 25 37
            LINT-18 | WARNING | 15
            LINT-19 | WARNING | 31
            LINT-20 | WARNING | 85
            LINT-21 | WARNING | 173 189 273
            LINT-22 | WARNING | 285
            LINT-23 | WARNING | 0
            LINT-24 | WARNING | 299
            LINT-25 | INFO    | 27 147 231 289 293 299 307 313
            LINT-26 | INFO    | 213
            LINT-27 | INFO    | 45
            LINT-29 | WARNING | 209
            LINT-30 | INFO    | 279
            LINT-31 | INFO    | 319
            LINT-32 | INFO    | 9
            LINT-34 | WARNING | 0
            """)
    void findsEachMistakeWhereItStands(String rule, Severity severity, String lines) {
        assertThat(FINDINGS)
                .filteredOn(finding -> finding.rule().equals(rule))
                .allMatch(finding -> finding.severity() == severity)
                .extracting(Finding::line)
                .containsOnly(
                        List.of(lines.split(" ")).stream().map(Integer::valueOf).toArray(Integer[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LINT-33", "LINT-35", "LINT-36", "LINT-37", "LINT-38", "LINT-39"})
    void findsNothingWhereNothingIsWrong(String rule) {
        assertThat(FINDINGS).extracting(Finding::rule).doesNotContain(rule);
    }

    @Test
    void reportsInReadingOrder() {
        assertThat(FINDINGS).extracting(Finding::line).isSorted();
        assertThat(new TreeSet<>(FINDINGS.stream().map(Finding::rule).toList())).hasSizeGreaterThan(25);
    }

    @Test
    void quotesTheWordsThatStandOnTheLine() {
        assertThat(FINDINGS)
                .filteredOn(finding -> finding.rule().equals("LINT-12"))
                .extracting(Finding::quote)
                .containsExactly("thực hiên");
    }
}
