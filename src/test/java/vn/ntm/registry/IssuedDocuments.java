package vn.ntm.registry;

import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.People;

/** Documents that went their whole way, for tests of other modules. */
public final class IssuedDocuments {
    private final Office office;
    private final Registry registry;
    private final Bodies bodies;
    private final SignOff signOff;
    private final Numbering numbering;

    public IssuedDocuments(ApplicationContext product) {
        office = new Office(product.getBean(People.class), product.getBean(ActingPositions.class));
        registry = product.getBean(Registry.class);
        bodies = product.getBean(Bodies.class);
        signOff = product.getBean(SignOff.class);
        numbering = product.getBean(Numbering.class);
    }

    public Actor clerk() {
        return office.clerk;
    }

    public Actor admit(String unit, Role role) {
        return office.admit(unit, role);
    }

    public OutgoingId drafted() {
        return Office.as(
                office.officer,
                () -> registry.draft(office.document(bodies.issuing(Office.HERE).getFirst(), "notice")));
    }

    public OutgoingId issued() {
        OutgoingId id = drafted();
        Acting.run(office.officer, () -> signOff.submit(id, office.reviewers(), version(id)));
        for (Actor next : List.of(office.head, office.lawyer, office.leader)) {
            if (Office.as(next, () -> signOff.isNext(registry.get(id)))) {
                Acting.run(next, () -> signOff.accept(id, "", version(id)));
            }
        }
        Acting.run(office.clerk, () -> {
            numbering.number(id, registry.today(), version(id));
            numbering.issue(id, registry.today(), version(id));
        });
        return id;
    }

    private int version(OutgoingId id) {
        return registry.get(id).version();
    }
}
