package vn.ntm.planning.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.documents.DocumentText;
import vn.ntm.planning.reading.PlanHead;
import vn.ntm.planning.reading.PlanReading;

/** Texts that are no plans: the time they take grows with their length and not faster, and nothing is invented. */
class HostileTextTest {
    /** Enough for a slow machine, far too little for anything that grows with the square of the length. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int CHARACTERS = 400_000;

    private final PlanGrammar grammar = new PlanGrammar(Fixtures.sets(), Fixtures.country());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "12/",
                "xây dựng nông thôn; ",
                "đảm bảo môi trường; ",
                "tiêu chí số 1, 2 ",
                "đã đạt 9 tiêu chí phấn đấu đạt thêm 2 tiêu chí ",
                "Kế hoạch của UBND huyện ",
                "Một câu. ",
                "(",
                "dòng ngắn\n",
                "1. Mục\n",
                "- Gạch đầu dòng;\n",
                "UBND XÃ A\n",
                "| a | b | c |\n"
            })
    void readsAnyRepetitionInTimeThatGrowsWithItsLength(String piece) {
        DocumentText text = DocumentText.ofPlainText("I. NHIỆM VỤ\n" + piece.repeat(CHARACTERS / piece.length()));
        PlanReading plan = assertTimeoutPreemptively(PATIENCE, () -> grammar.read(text));
        assertThat(plan.head().number()).isNull();
        assertThat(plan.unit().code()).isNull();
    }

    @Test
    void understandsNothingOfAnEmptyDocument() {
        PlanReading plan = grammar.read(DocumentText.ofPlainText(""));
        assertThat(plan.blocks()).isEmpty();
        assertThat(plan.head()).isEqualTo(new PlanHead(null, null, null, null, null, null, null, null, null));
        assertThat(plan.criteriaSet().id()).isNull();
    }

    @Test
    void inventsNothingFromALetterToAFriend() {
        PlanReading plan = grammar.read(DocumentText.ofPlainText("""
                Anh Nam thân mến,
                Hôm qua em về quê, đường vẫn lầy lội và điện chập chờn. Mẹ em đã đạt giải nhì hội thi nấu ăn.
                Bao giờ anh lên chơi thì nhắn em nhé.
                """));
        assertThat(plan.baseline().claims()).isEmpty();
        assertThat(plan.targets()).isEmpty();
        assertThat(plan.tasks()).isEmpty();
        assertThat(plan.basis()).isEmpty();
        assertThat(plan.head().type()).isNull();
    }
}
