package vn.ntm.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions we ask about duties. */
@Component
class DutyReader {
    private static final String DUTY = """
            select d.*, s.title as position_title, o.name as holder
              from duty d join staff_position s on s.id = d.position_id
              left join (select h.position_id, p.name from position_holder h join person p on p.id = h.person_id
                          where cast(:today as date) between h.valid_from and coalesce(h.valid_to, :today)) o on o.position_id = d.position_id
            """;

    private final JdbcClient jdbc;

    DutyReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Duty> find(DutyId id, LocalDate today) {
        return query("where d.id = :id", today)
                .param("id", id.id())
                .query(DutyReader::duty)
                .optional();
    }

    /** As much of a duty as a work list shows. */
    record ToDo(
            DutyId id,
            String title,
            @Nullable LocalDate due,
            DutyState state,
            String givenBy,
            boolean unread,
            String reason) {}

    /** What the position has to do itself. */
    List<ToDo> toDo(PositionId position) {
        return jdbc.sql("""
                        select id, title, due, state, given_by, read_at is null as unread, reason from duty
                         where position_id = :position and state in ('GIVEN', 'RETURNED') order by given_at, id
                        """)
                .param("position", position.id())
                .query((row, number) -> new ToDo(
                        new DutyId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getObject("due", LocalDate.class),
                        DutyState.valueOf(row.getString("state")),
                        row.getString("given_by"),
                        row.getBoolean("unread"),
                        row.getString("reason")))
                .list();
    }

    List<Duty> openOf(PositionId position, LocalDate today) {
        return query(
                        "where d.position_id = :position and d.state in ('GIVEN', 'DONE', 'RETURNED') order by d.due nulls last, d.given_at, d.id",
                        today)
                .param("position", position.id())
                .query(DutyReader::duty)
                .list();
    }

    List<Duty> openGivenBy(PositionId position, LocalDate today) {
        return query(
                        "where d.given_by_position = :position and d.state in ('GIVEN', 'DONE', 'RETURNED') order by d.due nulls last, d.given_at, d.id",
                        today)
                .param("position", position.id())
                .query(DutyReader::duty)
                .list();
    }

    /** Reported done and waiting for the position, or for whoever leads the unit when the product gave it. */
    List<Duty> toJudge(PositionId position, Optional<String> ledUnit, LocalDate today) {
        return query("""
                        where d.state = 'DONE' and (d.given_by_position = :position
                          or (d.given_by_position is null and (d.unit_code = :unit or d.unit_code like :unit || '-%')))
                        order by d.due nulls last, d.given_at, d.id limit 2000
                        """, today)
                .param("position", position.id())
                .param("unit", ledUnit.orElse(null))
                .query(DutyReader::duty)
                .list();
    }

    /** Newest first; position is that of the one acting, null for one without. */
    Found<Duty> find(DutyFilter filter, @Nullable UUID position, int most, LocalDate today) {
        String where = "where " + side(filter.view()) + " and " + filter.which().sql()
                + " and (cast(:criterion as integer) is null or d.criterion = :criterion) ";
        return new Found<>(
                jdbc.sql("select count(*) from duty d " + where)
                        .param("today", today)
                        .param("position", position)
                        .param("criterion", filter.criterion())
                        .query(Long.class)
                        .single(),
                query(where + "order by d.given_at desc, d.id limit :most offset :skip", today)
                        .param("position", position)
                        .param("criterion", filter.criterion())
                        .param("most", most)
                        .param("skip", filter.offset())
                        .query(DutyReader::duty)
                        .list());
    }

    private static String side(DutyFilter.View view) {
        return switch (view) {
            case ALL -> "true";
            case GIVEN -> "d.given_by_position = :position";
            case MINE -> "d.position_id = :position";
        };
    }

    DutyBook.Counts counts(PositionId giver, LocalDate today) {
        return jdbc.sql("""
                        select count(*) as open, count(*) filter (where state <> 'DONE' and due < :today) as overdue,
                               count(*) filter (where state = 'DONE') as answered
                          from duty where given_by_position = :position and state in ('GIVEN', 'DONE', 'RETURNED')
                        """)
                .param("position", giver.id())
                .param("today", today)
                .query((row, number) ->
                        new DutyBook.Counts(row.getInt("open"), row.getInt("overdue"), row.getInt("answered")))
                .single();
    }

    List<Duty> about(String link, LocalDate today) {
        return query("where d.link = :link order by d.given_at desc, d.id limit 50", today)
                .param("link", link)
                .query(DutyReader::duty)
                .list();
    }

    List<DutyStep> steps(DutyId id) {
        return jdbc.sql("select * from duty_step where duty_id = :id order by id")
                .param("id", id.id())
                .query((row, number) -> new DutyStep(
                        DutyStep.Kind.valueOf(row.getString("kind")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        row.getString("by_title"),
                        row.getString("in_place_of"),
                        row.getString("note"),
                        row.getObject("due", LocalDate.class),
                        document(row)))
                .list();
    }

    private JdbcClient.StatementSpec query(String where, LocalDate today) {
        return jdbc.sql(DUTY + where).param("today", today);
    }

    private static Duty duty(ResultSet row, int number) throws SQLException {
        return new Duty(
                new DutyId(row.getObject("id", UUID.class)),
                row.getString("unit_code"),
                new PositionId(row.getObject("position_id", UUID.class)),
                row.getString("position_title"),
                row.getString("holder"),
                row.getString("title"),
                row.getString("details"),
                row.getObject("due", LocalDate.class),
                DutyState.valueOf(row.getString("state")),
                row.getString("given_by"),
                row.getObject("given_by_position", UUID.class),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("read_at", OffsetDateTime.class)),
                row.getObject("done_by_person", UUID.class),
                row.getString("reason"),
                row.getString("link"),
                new Grounds(row.getObject("criterion", Integer.class), document(row), row.getString("board")),
                row.getInt("version"));
    }

    private static @Nullable Cited document(ResultSet row) throws SQLException {
        String name = row.getString("document");
        return name.isEmpty() ? null : new Cited(name, row.getString("document_link"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
