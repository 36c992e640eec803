package vn.ntm.roadmap;

import org.jspecify.annotations.Nullable;
import vn.ntm.people.Problems;

/** What a row of the roadmap cannot say. */
final class RowRules {
    private static final int MOST_WORDS = 2_000;
    private static final long MOST_MONEY = 1_000_000_000_000_000L;
    private static final long MOST_EFFORT = 1_000_000L;

    private RowRules() {}

    static Problems judge(RowContent content, boolean responsibleExists) {
        return new Problems()
                .addIf(content.isEmpty(), "goal", "roadmap.problem.empty")
                .addIf(content.goal().length() > MOST_WORDS, "goal", "roadmap.problem.long", MOST_WORDS)
                .addIf(content.solution().length() > MOST_WORDS, "solution", "roadmap.problem.long", MOST_WORDS)
                .addIf(isOutside(content.money(), MOST_MONEY), "money", "roadmap.problem.money")
                .addIf(isOutside(content.effort(), MOST_EFFORT), "effort", "roadmap.problem.effort")
                .addIf(content.responsible() != null && !responsibleExists, "responsible", "roadmap.problem.position");
    }

    private static boolean isOutside(@Nullable Long number, long most) {
        return number != null && (number < 0 || number > most);
    }
}
