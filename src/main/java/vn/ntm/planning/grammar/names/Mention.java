package vn.ntm.planning.grammar.names;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A place where a text speaks of a criterion.
 *
 * @param number the number printed with it ("Tiêu chí số 6"), never that of a list
 * @param name as written, null when only the number is given
 */
public record Mention(OptionalInt number, @Nullable String name, int start, int end) {
    /** The official number in the sets that {@code names} holds: the printed one, else that of the name. */
    public OptionalInt criterionIn(CriterionNames names) {
        if (number.isPresent()) {
            return number.getAsInt() <= names.highest() ? number : OptionalInt.empty();
        }
        return name == null ? OptionalInt.empty() : names.numberOf(name);
    }

    Mention until(int newEnd) {
        return new Mention(number, name, start, newEnd);
    }
}
