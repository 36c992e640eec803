package vn.ntm.distribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Actor;
import vn.ntm.people.PositionId;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.OutgoingId;

/** Deliveries and their receipts in the database. */
@Component
class DeliveryStore {
    private static final String WITH_RECEIPT = """
            select d.*, r.at as read_at, r.by_name, r.note from document_delivery d left join delivery_receipt r on r.delivery_id = d.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False when the reader has it already. */
    boolean add(OutgoingDocument document, ReaderList.Recipient reader, Actor actor) {
        PositionId position = reader.position();
        return jdbc.sql("""
                        insert into document_delivery (id, unit_code, document_id, title, position_id, position_unit, recipient, sent_at, sent_by)
                        values (:id, :unit, :document, :title, :position, :positionUnit, :recipient, :now, :by) on conflict do nothing
                        """)
                        .param("id", UUID.randomUUID())
                        .param("unit", document.unitCode())
                        .param("document", document.id().id())
                        .param("title", document.name())
                        .param("position", position == null ? null : position.id())
                        .param("positionUnit", reader.unit())
                        .param("recipient", reader.name())
                        .param("now", now())
                        .param("by", actor.signature())
                        .update()
                == 1;
    }

    /** False when it was said before; what was said first stays. */
    boolean acknowledge(Delivery delivery, String note, Actor actor) {
        return jdbc.sql("""
                        insert into delivery_receipt (delivery_id, unit_code, at, by_person, by_name, note)
                        values (:id, :unit, :now, :person, :by, :note) on conflict do nothing
                        """)
                        .param("id", delivery.id())
                        .param("unit", delivery.unitCode())
                        .param("now", now())
                        .param("person", actor.personId())
                        .param("by", actor.signature())
                        .param("note", note)
                        .update()
                == 1;
    }

    void remind(List<Delivery> unread) {
        jdbc.sql("update document_delivery set reminded_at = :now, reminders = reminders + 1 where id in (:ids)")
                .param("now", now())
                .param("ids", unread.stream().map(Delivery::id).toList())
                .update();
    }

    Optional<Delivery> find(UUID id) {
        return jdbc.sql(WITH_RECEIPT + "where d.id = :id")
                .param("id", id)
                .query(DeliveryStore::delivery)
                .optional();
    }

    /** Unread ones first. */
    List<Delivery> of(OutgoingId document) {
        return jdbc.sql(WITH_RECEIPT
                        + "where d.document_id = :document order by r.at nulls first, d.recipient collate \"vi-x-icu\"")
                .param("document", document.id())
                .query(DeliveryStore::delivery)
                .list();
    }

    /** Unread ones first, then newest first. */
    List<Delivery> to(UUID position, int most) {
        return jdbc.sql(WITH_RECEIPT
                        + "where d.position_id = :position order by (r.at is not null), d.sent_at desc limit :most")
                .param("position", position)
                .param("most", most)
                .query(DeliveryStore::delivery)
                .list();
    }

    List<Delivery> unread(UUID position, int most) {
        return jdbc.sql(WITH_RECEIPT
                        + "where d.position_id = :position and r.delivery_id is null order by d.sent_at limit :most")
                .param("position", position)
                .param("most", most)
                .query(DeliveryStore::delivery)
                .list();
    }

    /** Newest first. */
    List<Sent> sentOf(String unitCode, int most) {
        return jdbc.sql("""
                        select d.document_id, max(d.title) as title, count(*) as readers, count(r.delivery_id) as read, max(d.sent_at) as sent_at
                          from document_delivery d left join delivery_receipt r on r.delivery_id = d.id
                         where d.unit_code = :unit group by d.document_id order by max(d.sent_at) desc limit :most
                        """)
                .param("unit", unitCode)
                .param("most", most)
                .query((row, number) -> new Sent(
                        new OutgoingId(row.getObject("document_id", UUID.class)),
                        row.getString("title"),
                        row.getInt("readers"),
                        row.getInt("read"),
                        moment(row, "sent_at")))
                .list();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        UUID position = row.getObject("position_id", UUID.class);
        OffsetDateTime reminded = row.getObject("reminded_at", OffsetDateTime.class);
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getString("unit_code"),
                new OutgoingId(row.getObject("document_id", UUID.class)),
                row.getString("title"),
                position == null ? null : new PositionId(position),
                row.getString("recipient"),
                moment(row, "sent_at"),
                row.getString("sent_by"),
                reminded == null ? null : reminded.toInstant(),
                row.getInt("reminders"),
                receipt(row));
    }

    private static Delivery.@Nullable Receipt receipt(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("read_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Delivery.Receipt(at.toInstant(), row.getString("by_name"), row.getString("note"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
