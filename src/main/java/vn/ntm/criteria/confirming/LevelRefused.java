package vn.ntm.criteria.confirming;

import java.util.List;
import vn.ntm.shared.Refusal;

/** What was entered cannot be a level of this indicator; says for each field why. */
public final class LevelRefused extends Refusal {
    private final transient List<Problem> problems;

    /** What is wrong with one field of the form. */
    public record Problem(String field, String messageKey, List<Object> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }

        static Problem at(String field, String messageKey, Object... arguments) {
            return new Problem(field, messageKey, List.of(arguments));
        }
    }

    LevelRefused(List<Problem> problems) {
        super(
                Kind.UNACCEPTABLE,
                problems.getFirst().messageKey(),
                problems.getFirst().arguments().toArray());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
