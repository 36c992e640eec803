package vn.ntm.overview.map;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of borders and what they held. */
@Repository
class ShapeStore {
    private static final int AT_A_TIME = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ShapeStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Map<String, Maps.Shape> on(LocalDate day, Collection<String> communes) {
        Map<String, Maps.Shape> shapes = new HashMap<>();
        jdbc.sql("""
                        select distinct on (unit_code) unit_code, valid_from, source, outline from unit_shape
                         where unit_code = any(:codes) and valid_from <= :day order by unit_code, valid_from desc, import_id desc
                        """)
                .param("codes", communes.toArray(String[]::new))
                .param("day", day)
                .query(row -> {
                    String code = row.getString("unit_code");
                    shapes.put(
                            code,
                            new Maps.Shape(
                                    code,
                                    row.getObject("valid_from", LocalDate.class),
                                    row.getString("source"),
                                    row.getString("outline")));
                });
        return shapes;
    }

    List<Maps.Import> imports() {
        return jdbc.sql("select * from map_import order by id desc")
                .query((row, number) -> new Maps.Import(
                        row.getString("file_name"),
                        row.getString("code_property"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getInt("shapes"),
                        row.getInt("points"),
                        row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                        row.getString("imported_by")))
                .list();
    }

    void keep(Maps.Import done, Map<String, Feature> byCode, @Nullable UUID person) {
        long id = jdbc.sql("""
                        insert into map_import (file_name, code_property, valid_from, shapes, points, imported_at, imported_by, person_id)
                        values (:name, :property, :from, :shapes, :points, :at, :by, :person) returning id
                        """)
                .param("name", done.fileName())
                .param("property", done.property())
                .param("from", done.validFrom())
                .param("shapes", done.shapes())
                .param("points", done.points())
                .param("at", done.importedAt().atOffset(ZoneOffset.UTC))
                .param("by", done.importedBy())
                .param("person", person)
                .query(Long.class)
                .single();
        batches.batchUpdate(
                "insert into unit_shape (import_id, unit_code, valid_from, source, outline) values (?, ?, ?, ?, ?)",
                byCode.entrySet(),
                AT_A_TIME,
                (statement, shape) -> fill(statement, id, done, shape));
    }

    private static void fill(PreparedStatement statement, long id, Maps.Import done, Map.Entry<String, Feature> shape)
            throws SQLException {
        statement.setLong(1, id);
        statement.setString(2, shape.getKey());
        statement.setObject(3, done.validFrom());
        statement.setString(4, done.fileName());
        statement.setString(5, shape.getValue().outline());
    }
}
