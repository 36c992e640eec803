package vn.ntm.distribution.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.boards.Boards;
import vn.ntm.distribution.Delivery;
import vn.ntm.distribution.Distribution;
import vn.ntm.distribution.Sent;
import vn.ntm.organization.Unit;
import vn.ntm.people.Position;
import vn.ntm.people.UnitLabels;
import vn.ntm.registry.DocumentState;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.RegisterSearch;
import vn.ntm.registry.Registry;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Shows what was sent and who has read it. */
@Component
class DeliveryPages {
    private static final String PATH = "/distribution/documents/";

    private final Distribution distribution;
    private final Registry registry;
    private final Boards boards;
    private final Holding holding;
    private final UnitLabels units;
    private final Access access;
    private final Texts texts;

    DeliveryPages(
            Distribution distribution,
            Registry registry,
            Boards boards,
            Holding holding,
            UnitLabels units,
            Access access,
            Texts texts) {
        this.distribution = distribution;
        this.registry = registry;
        this.boards = boards;
        this.holding = holding;
        this.units = units;
        this.access = access;
        this.texts = texts;
    }

    DeliveriesPage list(Unit commune) {
        int year = registry.today().getYear();
        List<Sent> sent = distribution.sentOf(commune.code());
        RegisterSearch issued =
                new RegisterSearch(commune.code(), null, year, null, DocumentState.ISSUED.name(), "", 1);
        return new DeliveriesPage(
                commune.code(),
                commune.fullName(),
                year,
                sent.stream().map(this::line).toList(),
                registry.search(issued).rows().stream()
                        .filter(document ->
                                sent.stream().noneMatch(one -> one.document().equals(document.id())))
                        .map(document -> new DeliveriesPage.Waiting(document.name(), PATH + document.id()))
                        .toList(),
                access.mayChange(Act.SEND_DOCUMENTS, commune.code()));
    }

    private DeliveriesPage.Line line(Sent sent) {
        return new DeliveriesPage.Line(
                sent.title(),
                PATH + sent.document(),
                sent.read() + "/" + sent.readers(),
                sent.isReadByAll(),
                Vietnamese.moment(sent.lastSentAt()));
    }

    /** @param chosen values of what is ticked */
    ReadersPage readers(OutgoingDocument document, Set<String> chosen, SentForm form) {
        List<Delivery> deliveries = distribution.of(document.id());
        String over = holding.over(document);
        boolean maySend =
                document.state() == DocumentState.ISSUED && access.mayChange(Act.SEND_DOCUMENTS, document.unitCode());
        long read = deliveries.stream().filter(Delivery::isRead).count();
        return new ReadersPage(
                document.unitCode(),
                units.name(document.unitCode()),
                PATH + document.id(),
                document.name(),
                deliveries.isEmpty()
                        ? texts.of("distribution.readers.none")
                        : texts.of("distribution.readers.headline", read, deliveries.size()),
                over,
                deliveries.stream().map(this::reader).toList(),
                (int) deliveries.stream()
                        .filter(one -> !one.isRead() && !one.isOnPaper())
                        .count(),
                document.facts().recipients(),
                maySend,
                maySend ? choices(document.unitCode()) : new ReadersPage.Choices(List.of(), List.of(), List.of()),
                chosen,
                form);
    }

    private ReadersPage.Choices choices(String unit) {
        return new ReadersPage.Choices(
                boards.on(unit, boards.today()).stream()
                        .map(line -> new ReadersPage.Choice(
                                line.board().id().toString(),
                                texts.of("distribution.board", line.board().name(), line.members())))
                        .toList(),
                boards.hamletsOn(unit, boards.today()).stream()
                        .map(hamlet -> new ReadersPage.Choice(hamlet.code(), hamlet.fullName()))
                        .toList(),
                boards.positionsFor(unit, boards.today()).stream()
                        .map(DeliveryPages::choice)
                        .toList());
    }

    private static ReadersPage.Choice choice(Position position) {
        String holder = position.holder();
        return new ReadersPage.Choice(
                position.id().toString(), holder == null ? position.title() : position.title() + " – " + holder);
    }

    private ReadersPage.Recipient reader(Delivery delivery) {
        return new ReadersPage.Recipient(
                delivery.recipient(),
                delivery.isOnPaper(),
                Vietnamese.moment(delivery.sentAt()),
                delivery.remindedAt() == null
                        ? ""
                        : texts.of(
                                "distribution.reminded",
                                delivery.reminders(),
                                Vietnamese.moment(delivery.remindedAt())),
                read(delivery.receipt()),
                delivery.receipt() == null ? "" : delivery.receipt().note(),
                delivery.isOnPaper() && !delivery.isRead() && distribution.mayAcknowledge(delivery)
                        ? "/distribution/deliveries/" + delivery.id() + "/receipt"
                        : "");
    }

    private @Nullable String read(Delivery.@Nullable Receipt receipt) {
        return receipt == null ? null : texts.of("distribution.read", Vietnamese.moment(receipt.at()), receipt.by());
    }

    ReceivedPage received() {
        List<Delivery> all = distribution.received();
        long unread = all.stream().filter(one -> !one.isRead()).count();
        return new ReceivedPage(
                unread == 0
                        ? texts.of("distribution.received.none")
                        : texts.of("distribution.received.headline", unread),
                all.stream()
                        .map(one -> new ReceivedPage.Line(
                                one.title(), "/received/" + one.id(), Vietnamese.moment(one.sentAt()), one.isRead()))
                        .toList());
    }

    LetterPage letter(Delivery delivery, SentForm form) {
        OutgoingDocument document = registry.get(delivery.document());
        return new LetterPage(
                "/received/" + delivery.id(),
                delivery.title(),
                texts.of("distribution.sent", Vietnamese.moment(delivery.sentAt()), delivery.sentBy()),
                holding.over(document),
                document.numbered() != null,
                read(delivery.receipt()),
                delivery.receipt() == null ? "" : delivery.receipt().note(),
                List.of(
                        texts.of("distribution.letter.body", document.bodyName()),
                        texts.of("distribution.letter.signer", document.signer().title())),
                form);
    }
}
