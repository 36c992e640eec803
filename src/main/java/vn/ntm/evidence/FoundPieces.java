package vn.ntm.evidence;

import java.util.List;

/** A page of what was looked for, newest first, and how many there are in all. */
public record FoundPieces(long total, List<Piece> pieces) {
    public FoundPieces {
        pieces = List.copyOf(pieces);
    }
}
