package vn.ntm.registry;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.audit.Audit;
import vn.ntm.people.Problems;

/** The columns of the outgoing register that the clerk fills in after a number was given: copies, day, receipt, archive. */
@Service
@Transactional
public class Deliveries {
    private static final int MOST_COPIES = 100_000;
    private static final int LONGEST_RETENTION = 100;

    private final Registry registry;
    private final OutgoingStore store;
    private final Access access;
    private final Audit audit;

    Deliveries(Registry registry, OutgoingStore store, Access access, Audit audit) {
        this.registry = registry;
        this.store = store;
        this.access = access;
        this.audit = audit;
    }

    /** @throws vn.ntm.people.FieldsRefused with the reason at each field */
    public void note(OutgoingId id, Delivery wanted, int version) {
        access.require(Act.NUMBER_DOCUMENTS);
        OutgoingDocument document = registry.get(id);
        access.requireToChange(Act.NUMBER_DOCUMENTS, document.unitCode());
        SignOff.refuseStale(document, version);
        OutgoingDocument.Numbered numbered = document.numbered();
        if (numbered == null) {
            throw new DocumentIsElsewhere(document.state());
        }
        judge(wanted, numbered).refuse();
        store.deliver(document, wanted);
        audit.changed("registry.audit.delivery", Registry.subject(document), document.delivery(), wanted);
    }

    private Problems judge(Delivery wanted, OutgoingDocument.Numbered numbered) {
        Integer copies = wanted.copies();
        Integer years = wanted.retentionYears();
        return new Problems()
                .addIf(copies != null && (copies < 1 || copies > MOST_COPIES), "copies", "registry.copies.unfit")
                .addIf(
                        wanted.sentOn() != null && wanted.sentOn().isAfter(registry.today()),
                        "sentOn",
                        "registry.date.future")
                .addIf(
                        wanted.sentOn() != null && wanted.sentOn().isBefore(numbered.date()),
                        "sentOn",
                        "registry.sent.before-date")
                .addIf(
                        years != null && (years < 1 || years > LONGEST_RETENTION),
                        "retention",
                        "registry.type.retention",
                        LONGEST_RETENTION)
                .addIf(wanted.receipt().length() > Delivery.LONGEST, "receipt", "registry.too-long", Delivery.LONGEST)
                .addIf(wanted.note().length() > Delivery.LONGEST, "note", "registry.too-long", Delivery.LONGEST)
                .addIf(wanted.keptBy().length() > Delivery.LONGEST, "keptBy", "registry.too-long", Delivery.LONGEST);
    }
}
