package vn.ntm.planning.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans of invented communes in layouts that real ones come in, each compared with everything a person reads in it. */
class MadePlansTest {
    private final PlanGrammar grammar = new PlanGrammar(Fixtures.sets(), Fixtures.country());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nang-cao-hard-wrapped",
                "ntm-table-2023",
                "ntm-2026-parts",
                "no-letterhead-arabic",
                "inline-numbers",
                "verdict-by-criterion",
                "pdf-flat-table",
                "model-commune",
                "shared-names-only",
                "words-unwrapped",
                "ntm-two-parts"
            })
    void understandsATextInFull(String name) {
        assertThat(ReadingSummary.of(grammar.read(PlanTexts.made(name)))).isEqualTo(PlanTexts.expected(name));
    }

    @ParameterizedTest
    @ValueSource(strings = "word-tables")
    void understandsAWordDocumentInFull(String name) {
        assertThat(ReadingSummary.of(grammar.read(PlanTexts.word(name)))).isEqualTo(PlanTexts.expected(name));
    }
}
