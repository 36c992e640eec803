package vn.ntm.reporting.sheet;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.documents.CanonicalText;

/** Foreign layouts that persons explained, by unit and form. */
@Repository
class LayoutStore {
    private final JdbcClient jdbc;

    LayoutStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<SheetLayout> of(String unit, String form) {
        return jdbc.sql("""
                        select id, form_code, fingerprint, name, mapping, saved_at, saved_by from report_sheet_layout
                         where unit_code = :unit and form_code = :form order by saved_at desc
                        """)
                .param("unit", unit)
                .param("form", form)
                .query((row, number) -> new SheetLayout(
                        row.getObject("id", UUID.class),
                        row.getString("form_code"),
                        row.getString("fingerprint"),
                        row.getString("name"),
                        CanonicalText.read(row.getString("mapping"), SheetMapping.class),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        row.getString("saved_by")))
                .list();
    }

    /** What was said about the same layout before is said anew. */
    void save(SheetLayout layout, String unit, Actor actor) {
        jdbc.sql("""
                        insert into report_sheet_layout (id, unit_code, form_code, fingerprint, name, mapping, saved_at, saved_by, person_id)
                        values (:id, :unit, :form, :fingerprint, :name, :mapping, :at, :by, :person)
                        on conflict (unit_code, form_code, fingerprint) do update
                        set name = excluded.name, mapping = excluded.mapping, saved_at = excluded.saved_at, saved_by = excluded.saved_by,
                            person_id = excluded.person_id
                        """)
                .param("id", layout.id())
                .param("unit", unit)
                .param("form", layout.form())
                .param("fingerprint", layout.fingerprint())
                .param("name", layout.name())
                .param("mapping", CanonicalText.of(layout.mapping()))
                .param("at", layout.at().atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .param("person", actor.personId())
                .update();
    }

    void remove(UUID id, String unit) {
        jdbc.sql("delete from report_sheet_layout where id = :id and unit_code = :unit")
                .param("id", id)
                .param("unit", unit)
                .update();
    }
}
