package vn.ntm.people.handover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.ntm.people.HeldWork;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;

/** The open work of all other modules together. */
@Component
class HeldElsewhere {
    private final ObjectProvider<HeldWork> sources;

    HeldElsewhere(ObjectProvider<HeldWork> sources) {
        this.sources = sources;
    }

    List<HeldWork.Piece> openOf(PositionId position) {
        return sources.orderedStream()
                .flatMap(one -> one.openOf(position).stream())
                .toList();
    }

    Map<PositionId, Integer> loads() {
        Map<PositionId, Integer> all = new HashMap<>();
        sources.orderedStream()
                .forEach(one -> one.loads().forEach((position, many) -> all.merge(position, many, Integer::sum)));
        return all;
    }

    void passOn(Set<UUID> chosen, Position from, Position to, String note) {
        sources.orderedStream().forEach(one -> one.passOn(chosen, from, to, note));
    }
}
