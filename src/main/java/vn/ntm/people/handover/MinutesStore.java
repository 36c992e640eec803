package vn.ntm.people.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.people.Duty;
import vn.ntm.people.HeldWork;
import vn.ntm.people.Position;

/** Keeps minutes; they are only ever added. */
@Component
class MinutesStore {
    private static final String MINUTES = "select * from handover ";

    private final JdbcClient jdbc;

    MinutesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Minutes minutes, Position from, Position to) {
        jdbc.sql("""
                        insert into handover (id, unit_code, to_unit_code, from_position, to_position, from_title, from_holder, to_title, to_holder,
                                              handed_at, by_name, by_title, note)
                        values (:id, :unit, :toUnit, :from, :to, :fromTitle, :fromHolder, :toTitle, :toHolder, :at, :byName, :byTitle, :note)
                        """)
                .param("id", minutes.id())
                .param("unit", minutes.unitCode())
                .param("toUnit", minutes.toUnitCode())
                .param("from", from.id().id())
                .param("to", to.id().id())
                .param("fromTitle", minutes.fromTitle())
                .param("fromHolder", minutes.fromHolder())
                .param("toTitle", minutes.toTitle())
                .param("toHolder", minutes.toHolder())
                .param("at", minutes.at().atOffset(ZoneOffset.UTC))
                .param("byName", minutes.byName())
                .param("byTitle", minutes.byTitle())
                .param("note", minutes.note())
                .update();
    }

    /** Numbered in their order: what is to be done, what is to be judged, work of other modules. */
    void addItems(UUID minutes, List<Duty> done, List<Duty> given, List<HeldWork.Piece> others) {
        int number = 1;
        for (Duty duty : done) {
            add(minutes, item(number++, false, duty), duty);
        }
        for (Duty duty : given) {
            add(minutes, item(number++, true, duty), duty);
        }
        for (HeldWork.Piece piece : others) {
            add(
                    minutes,
                    new Minutes.Item(number++, false, piece.kind(), piece.title(), piece.state(), piece.due()),
                    null);
        }
    }

    private static Minutes.Item item(int number, boolean given, Duty duty) {
        return new Minutes.Item(number, given, "", duty.title(), duty.state().name(), duty.due());
    }

    private void add(UUID minutes, Minutes.Item item, @Nullable Duty duty) {
        jdbc.sql("""
                        insert into handover_item (handover_id, number, duty_id, given, kind, title, state, due)
                        values (:minutes, :number, :duty, :given, :kind, :title, :state, :due)
                        """)
                .param("minutes", minutes)
                .param("number", item.number())
                .param("duty", duty == null ? null : duty.id().id())
                .param("given", item.given())
                .param("kind", item.kind())
                .param("title", item.title())
                .param("state", item.state())
                .param("due", item.due())
                .update();
    }

    Optional<Minutes> find(UUID id) {
        return jdbc.sql(MINUTES + "where id = :id")
                .param("id", id)
                .query((row, number) -> minutes(row, itemsOf(id)))
                .optional();
    }

    /** The newest ones, without their items. */
    List<Minutes> newest(int most) {
        return jdbc.sql(MINUTES + "order by handed_at desc limit :most")
                .param("most", most)
                .query((row, number) -> minutes(row, List.of()))
                .list();
    }

    private List<Minutes.Item> itemsOf(UUID id) {
        return jdbc.sql(
                        "select number, given, kind, title, state, due from handover_item where handover_id = :id order by number")
                .param("id", id)
                .query((row, number) -> new Minutes.Item(
                        row.getInt("number"),
                        row.getBoolean("given"),
                        row.getString("kind"),
                        row.getString("title"),
                        row.getString("state"),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    private static Minutes minutes(ResultSet row, List<Minutes.Item> items) throws SQLException {
        return new Minutes(
                row.getObject("id", UUID.class),
                row.getString("unit_code"),
                row.getString("to_unit_code"),
                row.getString("from_title"),
                row.getString("from_holder"),
                row.getString("to_title"),
                row.getString("to_holder"),
                row.getObject("handed_at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                row.getString("by_title"),
                row.getString("note"),
                items);
    }
}
