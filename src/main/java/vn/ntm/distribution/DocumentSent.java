package vn.ntm.distribution;

import java.util.List;
import vn.ntm.people.PositionId;
import vn.ntm.registry.OutgoingId;

/** A document was sent to these positions. */
public record DocumentSent(OutgoingId document, String unitCode, String title, List<PositionId> positions) {
    public DocumentSent {
        positions = List.copyOf(positions);
    }
}
