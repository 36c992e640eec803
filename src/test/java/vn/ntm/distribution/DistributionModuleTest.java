package vn.ntm.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.TestWorld;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.Role;
import vn.ntm.organization.Units;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.MyWork;
import vn.ntm.people.PositionId;
import vn.ntm.people.WorkItem.Section;
import vn.ntm.registry.IssuedDocuments;
import vn.ntm.registry.OutgoingId;
import vn.ntm.shared.Reminder;

@ModuleTest
class DistributionModuleTest {
    private static final String COMMUNE = "05539";
    private static final String HAMLET = "05539-X01";
    private static final LocalDate TODAY = TestWorld.TODAY;

    @Autowired
    private Distribution distribution;

    @Autowired
    private MyWork work;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DeliveryReminders reminders;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationContext product;

    private IssuedDocuments documents;
    private Actor head;
    private Actor oversight;

    @BeforeEach
    void people(@Autowired Units units) {
        units.addHamlets(COMMUNE, TODAY, 2);
        documents = new IssuedDocuments(product);
        head = documents.admit(HAMLET, Role.HAMLET_HEAD);
        oversight = documents.admit(COMMUNE, Role.OVERSIGHT);
    }

    private OutgoingId sent() {
        OutgoingId id = documents.issued();
        Acting.run(documents.clerk(), () -> distribution.send(id, readers()));
        return id;
    }

    private Readers readers() {
        return new Readers(
                List.of(),
                List.of("05539-X02"),
                List.of(positionOf(head), positionOf(oversight)),
                List.of("UBND tỉnh", "", " UBND  tỉnh "));
    }

    private static PositionId positionOf(Actor actor) {
        return new PositionId(Objects.requireNonNull(actor.positionId()));
    }

    private Delivery deliveryTo(Actor reader, OutgoingId document) {
        return Acting.as(reader, () -> distribution.received()).stream()
                .filter(one -> one.document().equals(document))
                .findFirst()
                .orElseThrow();
    }

    private List<Delivery> readersOf(OutgoingId document) {
        return Acting.as(documents.clerk(), () -> distribution.of(document));
    }

    @Test
    void nothingIsSentBeforeItIsIssued() {
        OutgoingId draft = documents.drafted();

        assertThatExceptionOfType(DocumentIsNotIssued.class)
                .isThrownBy(() -> Acting.run(documents.clerk(), () -> distribution.send(draft, readers())));
    }

    @Test
    void eachReaderGetsItOnceAndAHamletWithoutAHeadGetsPaper(AssertablePublishedEvents events) {
        OutgoingId id = sent();

        assertThat(readersOf(id))
                .extracting(Delivery::recipient)
                .contains("UBND tỉnh", head.title(), oversight.title())
                .hasSize(4);
        assertThat(readersOf(id).stream().filter(Delivery::isOnPaper)).hasSize(2);
        assertThat(Acting.as(documents.clerk(), () -> distribution.send(id, readers())))
                .isZero();
        assertThat(events.ofType(DocumentSent.class)
                        .matching(event -> event.document().equals(id)))
                .hasSize(1);
    }

    @Test
    void aReaderFindsItInTheOwnWorkAndSaysTwiceThatItWasReadWithOneAnswer() {
        OutgoingId id = sent();
        Delivery delivery = deliveryTo(head, id);
        assertThat(Acting.as(head, () -> work.list().in(Section.UNREAD)))
                .anyMatch(item -> item.path().endsWith(delivery.id().toString()));

        Delivery first = Acting.as(head, () -> distribution.acknowledge(delivery.id(), "Đã đọc loa"));
        Delivery second = Acting.as(head, () -> distribution.acknowledge(delivery.id(), "Bấm lại"));

        assertThat(second.receipt()).isEqualTo(first.receipt());
        assertThat(Objects.requireNonNull(second.receipt()).note()).isEqualTo("Đã đọc loa");
        assertThat(Acting.as(head, () -> work.list().in(Section.UNREAD)))
                .noneMatch(item -> item.path().endsWith(delivery.id().toString()));
    }

    @Test
    void nobodySaysItForAnotherPosition() {
        Delivery delivery = deliveryTo(head, sent());

        assertThatExceptionOfType(NotYourDelivery.class)
                .isThrownBy(() -> Acting.run(oversight, () -> distribution.acknowledge(delivery.id(), "")));
        assertThatExceptionOfType(DeliveryNotFound.class)
                .isThrownBy(() -> Acting.run(oversight, () -> distribution.received(delivery.id())));
    }

    @Test
    void onlyThoseWhoHaveNotReadItAreReminded(AssertablePublishedEvents events) {
        OutgoingId id = sent();
        Acting.run(head, () -> distribution.acknowledge(deliveryTo(head, id).id(), ""));

        assertThat(Acting.as(documents.clerk(), () -> distribution.remind(id))).isOne();

        assertThat(events.ofType(ReadersReminded.class)
                        .matching(event -> event.positions().equals(List.of(positionOf(oversight)))))
                .hasSize(1);
        assertThat(deliveryTo(oversight, id).reminders()).isOne();
    }

    private List<Reminder> toldOf(OutgoingId document) {
        List<String> deliveries =
                readersOf(document).stream().map(one -> one.id().toString()).toList();
        return transaction.execute(all -> reminders.since(Instant.EPOCH)).stream()
                .filter(one -> deliveries.contains(one.about().id()))
                .toList();
    }

    @Test
    void readersAreToldWhenItIsSentAndEachTimeTheyAreRemindedUntilTheyHaveReadIt() {
        OutgoingId id = sent();
        assertThat(toldOf(id))
                .extracting(Reminder::position)
                .containsExactlyInAnyOrder(
                        positionOf(head).id(), positionOf(oversight).id());

        Acting.run(head, () -> distribution.acknowledge(deliveryTo(head, id).id(), ""));
        Acting.run(documents.clerk(), () -> distribution.remind(id));
        Acting.run(documents.clerk(), () -> distribution.remind(id));

        assertThat(toldOf(id))
                .allMatch(one -> one.position().equals(positionOf(oversight).id()));
        assertThat(toldOf(id))
                .extracting(Reminder::kind, Reminder::happening)
                .containsExactlyInAnyOrder(tuple(Reminder.Kind.GIVEN, ""), tuple(Reminder.Kind.WAITING, "2"));
    }

    @Test
    void oversightSeesWhoHasReadItAndSendsNothing() {
        OutgoingId id = sent();

        assertThat(Acting.as(oversight, () -> distribution.of(id))).hasSize(4);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> Acting.run(oversight, () -> distribution.remind(id)));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> Acting.run(head, () -> distribution.of(id)));
    }

    @Test
    void somebodyHasToBeChosen() {
        OutgoingId id = documents.issued();
        Readers nobody = new Readers(List.of(), List.of(), List.of(), List.of(" "));

        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> Acting.run(documents.clerk(), () -> distribution.send(id, nobody)));
    }

    @Test
    void theDatabaseLetsNobodyTakeBackThatItWasRead() {
        OutgoingId id = sent();
        Acting.run(head, () -> distribution.acknowledge(deliveryTo(head, id).id(), ""));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from delivery_receipt").update());
    }
}
