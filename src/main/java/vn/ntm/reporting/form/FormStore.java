package vn.ntm.reporting.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.documents.CanonicalText;

/** Versions of forms as rows that stay. */
@Repository
class FormStore {
    private static final String ROW =
            "select definition, version, bundled, published_at, published_by, sha256 from report_form ";

    private final JdbcClient jdbc;

    FormStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version, by code, newest first. */
    List<PublishedForm> all() {
        return jdbc.sql(ROW + "order by code, version desc")
                .query(FormStore::row)
                .list();
    }

    Optional<PublishedForm> find(String code, int version) {
        return jdbc.sql(ROW + "where code = :code and version = :version")
                .param("code", code)
                .param("version", version)
                .query(FormStore::row)
                .optional();
    }

    /** One at a time, on whichever node. */
    void alone() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('report_form'))")
                .query()
                .listOfRows();
    }

    int newestVersion(String code) {
        return jdbc.sql("select coalesce(max(version), 0) from report_form where code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }

    /** Fingerprint of the text that the newest bundled version of each form was read from. */
    Map<String, String> newestBundled() {
        Map<String, String> newest = new HashMap<>();
        jdbc.sql("select distinct on (code) code, sha256 from report_form where bundled order by code, version desc")
                .query((row, number) -> newest.put(row.getString("code"), row.getString("sha256")))
                .list();
        return newest;
    }

    /** @param sha256 fingerprint of the text it was read from */
    void add(FormDefinition form, int version, boolean bundled, String sha256, Actor actor, Instant now) {
        String text = CanonicalText.of(form);
        jdbc.sql("""
                        insert into report_form (code, version, level, title, valid_from, valid_to, definition, sha256, bundled, published_at,
                                                 published_by, person_id)
                        values (:code, :version, :level, :title, :from, :to, :text, :sha256, :bundled, :now, :by, :person)
                        """)
                .param("code", form.code())
                .param("version", version)
                .param("level", form.level().name())
                .param("title", form.title())
                .param("from", form.from())
                .param("to", form.to())
                .param("text", text)
                .param("sha256", sha256)
                .param("bundled", bundled)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .param("person", actor.personId())
                .update();
    }

    private static PublishedForm row(ResultSet row, int number) throws SQLException {
        return new PublishedForm(
                CanonicalText.read(row.getString("definition"), FormDefinition.class),
                row.getInt("version"),
                row.getBoolean("bundled"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("published_by"));
    }
}
