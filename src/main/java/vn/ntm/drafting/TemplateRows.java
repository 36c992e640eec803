package vn.ntm.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Actor;
import vn.ntm.documents.Sha256;

/** Which template a commune uses for a type, and which it used before; the files lie in the file store. */
@Component
class TemplateRows {
    private final JdbcClient jdbc;

    TemplateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Template> of(String unitCode, String type) {
        return jdbc.sql("select * from drafting_template where unit_code = :unit and type = :type order by id desc")
                .param("unit", unitCode)
                .param("type", type)
                .query(TemplateRows::template)
                .list();
    }

    Optional<Template> now(String unitCode, String type) {
        return jdbc.sql(
                        "select * from drafting_template where unit_code = :unit and type = :type and replaced_at is null")
                .param("unit", unitCode)
                .param("type", type)
                .query(TemplateRows::template)
                .optional();
    }

    /**
     * @param seen id of the row that was in use when the page was read, 0 for none
     * @throws TemplateWasChanged when another one is in use by now
     */
    void replace(Place place, long seen, @Nullable Sha256 file, String name, Actor by, Instant at) {
        OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
        int ended = jdbc.sql("""
                        update drafting_template set replaced_at = :at
                         where unit_code = :unit and type = :type and id = :seen and replaced_at is null
                        """)
                .param("at", now)
                .param("unit", place.unitCode())
                .param("type", place.type())
                .param("seen", seen)
                .update();
        if (ended == 0 && seen != 0) {
            throw new TemplateWasChanged();
        }
        add(place, file, name, by, now);
    }

    private void add(Place place, @Nullable Sha256 file, String name, Actor by, OffsetDateTime now) {
        try {
            jdbc.sql("""
                            insert into drafting_template (unit_code, type, name, sha256, at, by_name)
                            values (:unit, :type, :name, :sha256, :at, :by)
                            """)
                    .param("unit", place.unitCode())
                    .param("type", place.type())
                    .param("name", name)
                    .param("sha256", file == null ? null : file.hex())
                    .param("at", now)
                    .param("by", by.signature())
                    .update();
        } catch (DuplicateKeyException faster) {
            throw new TemplateWasChanged();
        }
    }

    /** Whose template of what. */
    record Place(String unitCode, String type) {}

    private static Template template(ResultSet row, int number) throws SQLException {
        String sha256 = row.getString("sha256");
        return new Template(
                row.getLong("id"),
                sha256 == null ? null : Sha256.of(sha256),
                row.getString("name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                row.getObject("replaced_at") == null);
    }
}
