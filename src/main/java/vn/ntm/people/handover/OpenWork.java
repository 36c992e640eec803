package vn.ntm.people.handover;

import java.util.List;
import java.util.Optional;
import vn.ntm.people.Duty;
import vn.ntm.people.HeldWork;
import vn.ntm.people.Position;

/**
 * What hangs on a position.
 *
 * @param duties to be done or judged
 * @param given handed out by it and not finished
 * @param others what other modules hang on it
 * @param candidates positions that could take it over
 * @param proposal the one that follows by law or by role, empty when there is none
 */
public record OpenWork(
        Position position,
        List<Duty> duties,
        List<Duty> given,
        List<HeldWork.Piece> others,
        List<Position> candidates,
        Optional<Position> proposal) {
    public OpenWork {
        duties = List.copyOf(duties);
        given = List.copyOf(given);
        others = List.copyOf(others);
        candidates = List.copyOf(candidates);
    }

    public boolean isEmpty() {
        return duties.isEmpty() && given.isEmpty() && others.isEmpty();
    }
}
