package vn.ntm.tasks;

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

/** Passes the documents and periodic duties that a position promised on to another one. */
@Component
@Order(2)
class PromiseHandover implements HeldWork {
    private final JdbcClient jdbc;
    private final PromiseStore store;
    private final Access access;
    private final Audit audit;
    private final Texts texts;

    PromiseHandover(JdbcClient jdbc, PromiseStore store, Access access, Audit audit, Texts texts) {
        this.jdbc = jdbc;
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.texts = texts;
    }

    @Override
    public List<Piece> openOf(PositionId position) {
        return store.openOf(position).stream()
                .map(promise -> new Piece(
                        promise.id().id(),
                        texts.of(
                                "tasks.handover.promise",
                                texts.of(promise.kind().nameKey())),
                        promise.title(),
                        texts.of(promise.state().nameKey()),
                        promise.due(),
                        "/tasks/promises#p" + promise.id()))
                .toList();
    }

    @Override
    public Map<PositionId, Integer> loads() {
        return Loads.counted(jdbc, """
                        select position_id, count(*) as many from task_promise
                         where state in ('PROMISED', 'DRAFTING') and position_id is not null group by position_id
                        """);
    }

    @Override
    public void passOn(Set<UUID> chosen, Position from, Position to, String note) {
        store.openOf(from.id()).stream()
                .filter(promise -> chosen.contains(promise.id().id()))
                .forEach(promise -> passOn(promise, to, note));
    }

    private void passOn(Promise promise, Position to, String note) {
        access.requireToChange(Act.HAND_OVER, promise.unitCode());
        Promise passed = promise.ownedBy(to.id(), to.title());
        if (!store.put(passed)) {
            throw new PromiseOvertaken();
        }
        store.addStep(passed, passed.state(), note, access.actor());
        audit.changed(
                "tasks.audit.promise-assigned",
                Promises.subject(promise),
                new Owned(promise.ownerTitle()),
                new Owned(to.title()));
    }

    private record Owned(String owner) {}
}
