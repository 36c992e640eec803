package vn.ntm.people;

import java.util.List;
import vn.ntm.shared.Refusal;
import vn.ntm.shared.SentForm;

/** What was entered cannot be taken; says for each field why. */
public final class FieldsRefused extends Refusal {
    private final transient List<Problem> problems;

    /** What is wrong with one field of a form. */
    public record Problem(String field, String messageKey, List<Object> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }
    }

    FieldsRefused(List<Problem> problems) {
        super(
                Kind.UNACCEPTABLE,
                problems.getFirst().messageKey(),
                problems.getFirst().arguments().toArray());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Puts each message at its field of the form it was sent with. */
    public void sayIn(SentForm form) {
        problems.forEach(problem -> form.reject(
                problem.field(), problem.messageKey(), problem.arguments().toArray()));
    }
}
