package vn.ntm.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps bodies that issue documents. */
@Component
class BodyStore {
    private final JdbcClient jdbc;

    BodyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which people look for them: those that still issue first, then by kind. */
    List<IssuingBody> of(String unitCode) {
        return jdbc.sql("""
                        select * from issuing_body where unit_code = :unit order by closed,
                          array_position(array['COMMITTEE', 'STEERING_BOARD', 'MANAGEMENT_BOARD', 'ADVISORY', 'OTHER'], kind),
                          name collate "vi-x-icu"
                        """).param("unit", unitCode).query(BodyStore::body).list();
    }

    void addOnce(IssuingBody body) {
        jdbc.sql("""
                        insert into issuing_body (id, unit_code, kind, name, parent, symbol, series, closed)
                        values (:id, :unit, :kind, :name, :parent, :symbol, :series, :closed) on conflict do nothing
                        """)
                .param("id", body.id().id())
                .param("unit", body.unitCode())
                .param("kind", body.kind().name())
                .param("name", body.name())
                .param("parent", body.parent())
                .param("symbol", body.symbol())
                .param("series", body.series().name())
                .param("closed", body.closed())
                .update();
    }

    /** @return false when it was changed since */
    boolean change(IssuingBody body) {
        return jdbc.sql("""
                        update issuing_body set name = :name, parent = :parent, symbol = :symbol, series = :series, closed = :closed,
                          version = version + 1 where id = :id and version = :version
                        """)
                        .param("name", body.name())
                        .param("parent", body.parent())
                        .param("symbol", body.symbol())
                        .param("series", body.series().name())
                        .param("closed", body.closed())
                        .param("id", body.id().id())
                        .param("version", body.version())
                        .update()
                == 1;
    }

    private static IssuingBody body(ResultSet row, int number) throws SQLException {
        return new IssuingBody(
                new BodyId(row.getObject("id", UUID.class)),
                row.getString("unit_code"),
                BodyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("parent"),
                row.getString("symbol"),
                Series.valueOf(row.getString("series")),
                row.getBoolean("closed"),
                row.getInt("version"));
    }
}
