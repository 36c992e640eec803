package vn.ntm.distribution;

import java.util.List;
import vn.ntm.people.PositionId;
import vn.ntm.registry.OutgoingId;

/** These positions have not said yet that they read the document, and somebody wants them to be told again. */
public record ReadersReminded(OutgoingId document, String unitCode, String title, List<PositionId> positions) {
    public ReadersReminded {
        positions = List.copyOf(positions);
    }
}
