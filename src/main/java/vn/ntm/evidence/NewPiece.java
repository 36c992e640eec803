package vn.ntm.evidence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.IndicatorRef;

/**
 * What somebody wants to bring, once for each of the files that come with it.
 *
 * @param unitCode the commune or hamlet it is for
 * @param replaces the piece it is brought in place of; null for a new one
 * @param key told apart by it, the same request sent twice brings its pieces once
 */
public record NewPiece(
        String unitCode,
        PieceFacts facts,
        List<IndicatorRef> indicators,
        List<Integer> years,
        @Nullable PieceId replaces,
        UUID key) {
    /** A document's name is never longer. */
    public static final int LONGEST = 300;

    public NewPiece {
        indicators = List.copyOf(indicators);
        years = List.copyOf(years);
    }
}
