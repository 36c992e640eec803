package vn.ntm.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.shared.VietnameseText;

/** Reads lines of the record; the database shows only those of units in reach. */
@Repository
class AuditReader {
    private static final int ROWS_AT_ONCE = 500;
    private final JdbcClient jdbc;

    AuditReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who stands in the record, under their latest name there. */
    record Known(UUID id, String name) {}

    /** Everybody in the record whose name holds the words. Jumps from person to person of each unit along the index, so that
     * neither all lines of the unit nor those out of reach are read. */
    List<Known> people(String words) {
        String key = VietnameseText.searchKey(words);
        return jdbc
                .sql("""
                        with recursive found (unit, id) as (
                            select u.unit_code, (select e.person_id from audit_entry e
                                                  where e.unit_code = u.unit_code and e.person_id is not null order by e.person_id limit 1)
                              from (select unit_code from audit_chain union select unit_code from audit_entry where seq is null) u
                            union all
                            select found.unit, (select e.person_id from audit_entry e
                                                 where e.unit_code = found.unit and e.person_id > found.id order by e.person_id limit 1)
                              from found where found.id is not null)
                        select id, (select e.person_name from audit_entry e where e.person_id = known.id order by e.at desc limit 1) as name
                          from (select distinct id from found where id is not null) known
                        """)
                .query((row, number) -> new Known(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .filter(known -> VietnameseText.searchKey(known.name()).contains(key))
                .toList();
    }

    /**
     * @param people whose acts, null for anybody's
     */
    void read(AuditSearch search, @Nullable List<UUID> people, int most, Consumer<AuditLine> lines) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> conditions = conditions(search, people, values);
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        jdbc.sql("select * from audit_entry" + where + " order by at desc, id desc limit " + most)
                .params(values)
                .withFetchSize(ROWS_AT_ONCE)
                .query((RowCallbackHandler) row -> lines.accept(line(row)));
    }

    List<AuditLine> of(String type, String id, int most) {
        return jdbc.sql("""
                        select * from audit_entry where object_type = :type and object_id = :id
                         order by at desc, id desc limit :most
                        """)
                .param("type", type)
                .param("id", id)
                .param("most", most)
                .query((row, number) -> line(row))
                .list();
    }

    private static List<String> conditions(
            AuditSearch search, @Nullable List<UUID> people, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        equal("object_type", search.type(), conditions, values);
        equal("event", search.event(), conditions, values);
        equal("kind", search.kind(), conditions, values);
        equal("unit_code", search.unit(), conditions, values);
        if (people != null) {
            conditions.add("person_id = any(:people)");
            values.put("people", people.toArray(UUID[]::new));
        }
        if (!search.name().isEmpty()) {
            conditions.add("position(lower(:name) in lower(object_name)) > 0");
            values.put("name", search.name());
        }
        moment("at >= :from", "from", search.from(), conditions, values);
        moment("at < :until", "until", search.until(), conditions, values);
        AuditLine.Place behind = search.behind();
        if (behind != null) {
            conditions.add("(at, id) < (:lastAt, :lastId)");
            values.put("lastAt", behind.at().atOffset(ZoneOffset.UTC));
            values.put("lastId", behind.id());
        }
        return conditions;
    }

    private static void equal(String column, String value, List<String> conditions, Map<String, Object> values) {
        if (!value.isEmpty()) {
            conditions.add(column + " = :" + column);
            values.put(column, value);
        }
    }

    private static void moment(
            String condition,
            String name,
            @Nullable Instant value,
            List<String> conditions,
            Map<String, Object> values) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value.atOffset(ZoneOffset.UTC));
        }
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        String unit = row.getString("unit_code");
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new AuditLine(
                new AuditLine.Place(at, row.getLong("id")),
                row.getString("kind"),
                row.getString("event"),
                new AuditLine.By(
                        row.getObject("person_id", UUID.class),
                        row.getString("person_name"),
                        row.getString("position_title"),
                        row.getString("delegated_by")),
                new Subject(
                        row.getString("object_type"), row.getString("object_id"), row.getString("object_name"), unit),
                row.getString("before"),
                row.getString("after"),
                new Origin(row.getString("request_id"), row.getString("address")));
    }
}
