package vn.ntm.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Open work that another module hangs on positions: tasks, promises, documents on their way. Found as beans; whoever hands over may see and pass on
 * what lies in the units they write for.
 */
public interface HeldWork {
    /** What hangs on the position, the most urgent first. */
    List<Piece> openOf(PositionId position);

    /** How much hangs on each position within reach; positions without any are left out. */
    Map<PositionId, Integer> loads();

    /**
     * Passes on those of the chosen pieces that hang on the position; others are left alone.
     *
     * @param note words for the history of each piece
     * @throws vn.ntm.people.FieldsRefused when the heir cannot take one over
     */
    void passOn(Set<UUID> chosen, Position from, Position to, String note);

    /**
     * One piece of work, in words.
     *
     * @param kind what it is and which part the position has in it, at most 100 characters
     * @param path page of the product that shows it
     */
    record Piece(
            UUID id,
            String kind,
            String title,
            String state,
            @Nullable LocalDate due,
            String path) {}
}
