package vn.ntm.planning.handed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;

/** Targets handed down and what communes answered. */
@Repository
class HandedStore {
    private static final String LIVING = "select * from handed_target where withdrawn_at is null and ";
    private static final String IN_ORDER =
            " order by unit_name collate \"vi-x-icu\", unit_code, doc_day, batch_id, position limit 5000";

    private final JdbcClient jdbc;

    HandedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For whom and under which number of its form a target is kept. */
    record Slot(UUID batch, int position, String unitCode, String unitName) {}

    /** What a form says, the same for each commune. */
    record Said(int year, @Nullable String handedBy, Basis basis, Aim aim) {}

    /** @return false when the same form brought it before */
    boolean add(Slot slot, Said said, Actor actor, Instant now) {
        Aim aim = said.aim();
        return jdbc.sql("""
                        insert into handed_target (id, unit_code, unit_name, year, batch_id, position, handed_by, doc_number, doc_day, doc_issuer, kind,
                          criteria_set, criterion, amount, due, words, at, by_person, by_name, by_title)
                        values (:id, :unit, :unitName, :year, :batch, :position, :handedBy, :number, :day, :issuer, :kind,
                          :set, :criterion, :amount, :due, :words, :at, :person, :by, :title) on conflict (batch_id, unit_code, position) do nothing
                        """)
                        .param("id", UUID.randomUUID())
                        .param("unit", slot.unitCode())
                        .param("unitName", slot.unitName())
                        .param("year", said.year())
                        .param("batch", slot.batch())
                        .param("position", slot.position())
                        .param("handedBy", said.handedBy())
                        .param("number", said.basis().number())
                        .param("day", said.basis().day())
                        .param("issuer", said.basis().issuer())
                        .param("kind", aim.kind().name())
                        .param("set", aim.set())
                        .param("criterion", aim.criterion())
                        .param("amount", aim.amount())
                        .param("due", aim.due())
                        .param("words", aim.words())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("person", actor.personId())
                        .param("by", actor.name())
                        .param("title", actor.isProduct() ? "" : actor.title())
                        .update()
                == 1;
    }

    void answer(Handed target, Stance stance, String words, Actor actor, Instant now) {
        jdbc.sql("""
                        insert into handed_answer (target_id, unit_code, stance, words, at, by_person, by_name, by_title)
                        values (:target, :unit, :stance, :words, :at, :person, :by, :title)
                        """)
                .param("target", target.id().id())
                .param("unit", target.unitCode())
                .param("stance", stance.name())
                .param("words", words)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("person", actor.personId())
                .param("by", actor.name())
                .param("title", actor.isProduct() ? "" : actor.title())
                .update();
    }

    /** @return false when somebody withdrew it before */
    boolean withdraw(HandedId id, String reason, Actor actor, Instant now) {
        return jdbc.sql("""
                        update handed_target set withdrawn_at = :at, withdrawn_by = :by, withdrawn_reason = :reason
                         where id = :id and withdrawn_at is null
                        """)
                        .param("id", id.id())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("by", actor.signature())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    Optional<Handed> find(HandedId id) {
        return whole(jdbc.sql(LIVING + "id = :id").param("id", id.id())).stream()
                .findFirst();
    }

    /** For these communes, in the order of their names; at most 5,000. */
    List<Handed> of(Collection<String> units, int year) {
        return whole(jdbc.sql(LIVING + "unit_code = any (:units) and year = :year" + IN_ORDER)
                .param("units", units.toArray(String[]::new))
                .param("year", year));
    }

    /** Of all communes within reach; at most 5,000. */
    List<Handed> of(int year) {
        return whole(jdbc.sql(LIVING + "year = :year" + IN_ORDER).param("year", year));
    }

    private List<Handed> whole(JdbcClient.StatementSpec query) {
        List<Handed> bare = query.query((row, number) -> handed(row, List.of())).list();
        Map<UUID, List<Handed.Answer>> answers = jdbc
                .sql("select * from handed_answer where target_id = any (:ids) order by id")
                .param("ids", bare.stream().map(one -> one.id().id()).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("target_id", UUID.class), answer(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return bare.stream()
                .map(one -> new Handed(
                        one.id(),
                        one.unitCode(),
                        one.unitName(),
                        one.year(),
                        one.handedBy(),
                        one.basis(),
                        one.aim(),
                        one.by(),
                        one.at(),
                        answers.getOrDefault(one.id().id(), List.of())))
                .toList();
    }

    private static Handed handed(ResultSet row, List<Handed.Answer> answers) throws SQLException {
        return new Handed(
                new HandedId(row.getObject("id", UUID.class)),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getInt("year"),
                row.getString("handed_by"),
                new Basis(
                        row.getString("doc_number"),
                        row.getObject("doc_day", LocalDate.class),
                        row.getString("doc_issuer")),
                new Aim(
                        Aim.Kind.valueOf(row.getString("kind")),
                        row.getString("criteria_set"),
                        row.getObject("criterion", Integer.class),
                        row.getBigDecimal("amount"),
                        row.getObject("due", LocalDate.class),
                        row.getString("words")),
                signature(row),
                moment(row),
                answers);
    }

    private static Handed.Answer answer(ResultSet row) throws SQLException {
        return new Handed.Answer(
                Stance.valueOf(row.getString("stance")), row.getString("words"), moment(row), signature(row));
    }

    private static String signature(ResultSet row) throws SQLException {
        String title = row.getString("by_title");
        return title.isEmpty() ? row.getString("by_name") : row.getString("by_name") + " (" + title + ")";
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
