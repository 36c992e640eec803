package vn.ntm.overview.map;

import java.util.List;
import vn.ntm.shared.Refusal;

/** A file of borders cannot be taken; says everything that was found wrong, up to a bound. */
public final class MapRefused extends Refusal {
    private final transient List<Problem> problems;

    /** Key of a Vietnamese sentence with its arguments. */
    public record Problem(String messageKey, List<Object> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }

        static Problem of(String messageKey, Object... arguments) {
            return new Problem(messageKey, List.of(arguments));
        }
    }

    MapRefused(List<Problem> problems) {
        super(
                Kind.UNACCEPTABLE,
                problems.getFirst().messageKey(),
                problems.getFirst().arguments().toArray());
        this.problems = List.copyOf(problems);
    }

    static MapRefused of(String messageKey, Object... arguments) {
        return new MapRefused(List.of(Problem.of(messageKey, arguments)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
