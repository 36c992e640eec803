package vn.ntm.distribution;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.people.PositionId;
import vn.ntm.people.Problems;
import vn.ntm.registry.DocumentState;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.OutgoingId;
import vn.ntm.registry.Registry;

/** Sends issued documents to their readers and keeps who has read them (handbook 2.2, C1, N1, N2). */
@Service
@Transactional
public class Distribution {
    private static final int MOST = 200;

    private final DeliveryStore store;
    private final ReaderList list;
    private final Registry registry;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Distribution(
            DeliveryStore store,
            ReaderList list,
            Registry registry,
            Access access,
            Audit audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.list = list;
        this.registry = registry;
        this.access = access;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Sends the document; who has it already does not get it twice.
     *
     * @return how many readers are new
     * @throws DocumentIsNotIssued before it was issued and after it was cancelled
     * @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken
     */
    public int send(OutgoingId id, Readers chosen) {
        access.require(Act.SEND_DOCUMENTS);
        OutgoingDocument document = registry.get(id);
        Actor actor = access.requireToChange(Act.SEND_DOCUMENTS, document.unitCode());
        if (document.state() != DocumentState.ISSUED) {
            throw new DocumentIsNotIssued();
        }
        List<ReaderList.Recipient> added = list.of(document.unitCode(), chosen).stream()
                .filter(reader -> store.add(document, reader, actor))
                .toList();
        if (!added.isEmpty()) {
            audit.changed(
                    "distribution.audit.sent", subject(id, document.name(), document.unitCode()), null, told(added));
            events.publishEvent(new DocumentSent(id, document.unitCode(), document.name(), positions(added)));
        }
        return added.size();
    }

    private static Told told(List<ReaderList.Recipient> readers) {
        return new Told(readers.stream().map(ReaderList.Recipient::name).toList());
    }

    private record Told(List<String> recipients) {}

    private static List<PositionId> positions(List<ReaderList.Recipient> readers) {
        return readers.stream()
                .map(ReaderList.Recipient::position)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** @return how many positions that have not read it are reminded */
    public int remind(OutgoingId id) {
        access.require(Act.SEND_DOCUMENTS);
        List<Delivery> unread = store.of(id).stream()
                .filter(delivery -> !delivery.isRead() && !delivery.isOnPaper())
                .toList();
        if (unread.isEmpty()) {
            return 0;
        }
        Delivery first = unread.getFirst();
        access.requireToChange(Act.SEND_DOCUMENTS, first.unitCode());
        store.remind(unread);
        List<String> names = unread.stream().map(Delivery::recipient).toList();
        audit.changed(
                "distribution.audit.reminded", subject(id, first.title(), first.unitCode()), null, new Told(names));
        events.publishEvent(new ReadersReminded(
                id,
                first.unitCode(),
                first.title(),
                unread.stream()
                        .map(one -> Objects.requireNonNull(one.position()))
                        .toList()));
        return unread.size();
    }

    /**
     * Says that it was read; said again it stays as it was said first. For paper, whoever sends documents says that it was received.
     *
     * @throws NotYourDelivery when it was sent to another position
     */
    public Delivery acknowledge(UUID id, String note) {
        Actor actor = access.require(Act.DO_OWN_WORK);
        Delivery delivery = store.find(id).orElseThrow(DeliveryNotFound::new);
        if (!mayAcknowledge(delivery)) {
            throw new NotYourDelivery();
        }
        String words = note.strip();
        new Problems()
                .addIf(
                        words.length() > Delivery.LONGEST_NOTE,
                        "note",
                        "distribution.problem.note",
                        Delivery.LONGEST_NOTE)
                .refuse();
        if (store.acknowledge(delivery, words, actor)) {
            audit.changed(
                    "distribution.audit.read",
                    subject(delivery.document(), delivery.title(), delivery.unitCode()),
                    null,
                    new Said(delivery.recipient(), words));
        }
        return store.find(id).orElseThrow(DeliveryNotFound::new);
    }

    private record Said(String recipient, String note) {}

    /** Whether the one acting is its reader, or keeps the receipts of paper. */
    public boolean mayAcknowledge(Delivery delivery) {
        PositionId position = delivery.position();
        return position == null
                ? access.mayChange(Act.SEND_DOCUMENTS, delivery.unitCode())
                : position.id().equals(access.actor().positionId());
    }

    /**
     * What was sent to the position acted in.
     *
     * @throws DeliveryNotFound when it was sent to another one
     */
    @Transactional(readOnly = true)
    public Delivery received(UUID id) {
        access.require(Act.DO_OWN_WORK);
        return store.find(id)
                .filter(delivery -> !delivery.isOnPaper() && mayAcknowledge(delivery))
                .orElseThrow(DeliveryNotFound::new);
    }

    /** All that was sent to the position acted in, unread first, at most 200. */
    @Transactional(readOnly = true)
    public List<Delivery> received() {
        return access.require(Act.DO_OWN_WORK)
                .position()
                .map(position -> store.to(position, MOST))
                .orElse(List.of());
    }

    /** The readers of a document, those who have not read it first. */
    @Transactional(readOnly = true)
    public List<Delivery> of(OutgoingId id) {
        OutgoingDocument document = registry.get(id);
        access.requireToRead(Act.SEE_DELIVERIES, document.unitCode());
        return store.of(id);
    }

    /** What the unit has sent, newest first, at most 200 documents. */
    @Transactional(readOnly = true)
    public List<Sent> sentOf(String unitCode) {
        access.requireToRead(Act.SEE_DELIVERIES, unitCode);
        return store.sentOf(unitCode, MOST);
    }

    private static Subject subject(OutgoingId id, String title, String unitCode) {
        return new Subject("document", id.toString(), title, unitCode);
    }
}
