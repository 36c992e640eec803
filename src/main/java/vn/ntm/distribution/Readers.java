package vn.ntm.distribution;

import java.util.List;
import vn.ntm.boards.BoardId;
import vn.ntm.people.PositionId;

/**
 * To whom a document shall go, as somebody chose it.
 *
 * @param boards their members of the day
 * @param hamlets codes of hamlets whose heads shall have it
 * @param positions chosen one by one
 * @param bodies names of bodies outside, which get paper
 */
public record Readers(List<BoardId> boards, List<String> hamlets, List<PositionId> positions, List<String> bodies) {
    /** Names of bodies are never longer. */
    static final int LONGEST_BODY = 300;

    public Readers {
        boards = List.copyOf(boards);
        hamlets = List.copyOf(hamlets);
        positions = List.copyOf(positions);
        bodies = List.copyOf(bodies);
    }
}
