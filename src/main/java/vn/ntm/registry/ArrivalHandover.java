package vn.ntm.registry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.audit.Audit;
import vn.ntm.people.HeldWork;
import vn.ntm.people.Loads;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;
import vn.ntm.shared.Texts;

/** Passes incoming documents that a position has to handle on to another one, with their last day. */
@Component
@Order(4)
class ArrivalHandover implements HeldWork {
    private final JdbcClient jdbc;
    private final ArrivalStore store;
    private final Access access;
    private final Audit audit;
    private final Texts texts;

    ArrivalHandover(JdbcClient jdbc, ArrivalStore store, Access access, Audit audit, Texts texts) {
        this.jdbc = jdbc;
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.texts = texts;
    }

    @Override
    public List<Piece> openOf(PositionId position) {
        return store.givenTo(position.id()).stream().map(this::piece).toList();
    }

    private Piece piece(Arrival arrival) {
        Arrival.Given given = arrival.given();
        return new Piece(
                arrival.id().id(),
                texts.of("registry.handover.arrival"),
                arrival.facts().subject(),
                texts.of(arrival.state().nameKey()),
                given == null ? null : given.deadline(),
                "/registry/incoming/" + arrival.id());
    }

    @Override
    public Map<PositionId, Integer> loads() {
        return Loads.counted(jdbc, """
                        select given_to_position as position_id, count(*) as many from incoming_document
                         where state = 'GIVEN' and given_to_position is not null group by given_to_position
                        """);
    }

    @Override
    public void passOn(Set<UUID> chosen, Position from, Position to, String note) {
        store.givenTo(from.id().id()).stream()
                .filter(arrival -> chosen.contains(arrival.id().id()))
                .forEach(arrival -> passOn(arrival, from, to));
    }

    private void passOn(Arrival arrival, Position from, Position to) {
        access.requireToChange(Act.HAND_OVER, arrival.facts().unitCode());
        Arrival.Given given = arrival.given();
        if (given == null) {
            throw new DocumentWasChanged();
        }
        store.give(arrival, to, given.on(), given.deadline());
        audit.changed(
                "registry.audit.handed-over",
                Arrivals.subject(arrival),
                new Hanging(from.title()),
                new Hanging(to.title()));
    }

    private record Hanging(String position) {}
}
