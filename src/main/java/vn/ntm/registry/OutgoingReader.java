package vn.ntm.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.people.PositionId;
import vn.ntm.shared.VietnameseText;

/** The questions we ask about outgoing documents. */
@Component
class OutgoingReader {
    private static final String DOCUMENT =
            "select d.*, b.name as body_name from outgoing_document d join issuing_body b on b.id = d.body_id ";
    private static final String UNIT = "d.unit_code = :unit ";

    private final JdbcClient jdbc;

    OutgoingReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OutgoingDocument> find(OutgoingId id) {
        return jdbc.sql(DOCUMENT + "where d.id = :id")
                .param("id", id.id())
                .query(OutgoingReader::document)
                .optional();
    }

    Optional<OutgoingId> ofRequest(String unitCode, UUID key) {
        return jdbc.sql("select id from outgoing_document where unit_code = :unit and request_key = :key")
                .param("unit", unitCode)
                .param("key", key)
                .query((row, number) -> new OutgoingId(row.getObject("id", UUID.class)))
                .optional();
    }

    List<OutgoingDocument> issued(String unitCode, int year, String type) {
        return jdbc.sql(DOCUMENT + "where " + UNIT + "and d.state = 'ISSUED' and d.year = :year and d.type = :type"
                        + " order by d.issued_on, d.number")
                .param("unit", unitCode)
                .param("year", year)
                .param("type", type)
                .query(OutgoingReader::document)
                .list();
    }

    /** Everything with a number, in the order of the register. */
    List<OutgoingDocument> register(RegisterSearch search) {
        return filled(DOCUMENT + where(true) + " order by b.name, d.series, d.year, d.number", search)
                .query(OutgoingReader::document)
                .list();
    }

    /** A page of what is looked for; what has no number yet first, the newest on top. */
    RegisterSearch.Found<OutgoingDocument> search(RegisterSearch search, boolean drafts) {
        long[] total = {0};
        List<OutgoingDocument> rows = filled(
                        "select *, count(*) over () as total from (" + DOCUMENT + where(!drafts)
                                + ") d order by (number is null) desc, issued_on desc, number desc, drafted_at desc, id"
                                + " limit :most offset :skip",
                        search)
                .param("most", RegisterSearch.PAGE_SIZE)
                .param("skip", search.offset())
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return document(row, number);
                })
                .list();
        return new RegisterSearch.Found<>(total[0], rows);
    }

    /** Documents that wait for the position, come back to it, or wait for the clerk of its commune. */
    List<OutgoingDocument> waitingFor(UUID position) {
        return jdbc.sql(DOCUMENT + "where d.waits_position = :position order by d.drafted_at limit 200")
                .param("position", position)
                .query(OutgoingReader::document)
                .list();
    }

    List<OutgoingDocument> returnedTo(UUID position) {
        return jdbc.sql(
                        DOCUMENT
                                + "where d.state = 'RETURNED' and d.drafted_by_position = :position order by d.drafted_at limit 200")
                .param("position", position)
                .query(OutgoingReader::document)
                .list();
    }

    /** Drafts of the position that are not signed, and documents on whose way it has a step still to do. */
    List<OutgoingDocument> hangingOn(PositionId position) {
        return jdbc.sql(DOCUMENT + """
                        where (d.drafted_by_position = :position and d.state in ('DRAFT', 'IN_REVIEW', 'RETURNED'))
                           or (d.state = 'IN_REVIEW' and d.id in (select s.document_id from outgoing_step s
                                where s.position_id = :position and s.outcome is null and s.replaced_at is null))
                        order by d.drafted_at, d.id limit 500
                        """)
                .param("position", position.id())
                .query(OutgoingReader::document)
                .list();
    }

    List<OutgoingDocument> forClerk(String unitCode) {
        return jdbc.sql(DOCUMENT + "where " + UNIT
                        + "and d.state in ('SIGNED', 'NUMBERED') order by d.drafted_at limit 200")
                .param("unit", unitCode)
                .query(OutgoingReader::document)
                .list();
    }

    /** Of the unit, with that number; to link documents by what is typed. */
    List<OutgoingDocument> numbered(String unitCode, String number) {
        return jdbc.sql(DOCUMENT + "where " + UNIT
                        + "and lower(d.number_text) = lower(:number) order by d.issued_on desc limit 10")
                .param("unit", unitCode)
                .param("number", number)
                .query(OutgoingReader::document)
                .list();
    }

    private static String where(boolean numberedOnly) {
        return """
                where d.unit_code = :unit and (cast(:body as uuid) is null or d.body_id = :body)
                  and (cast(:year as integer) is null or coalesce(d.year, extract(year from d.drafted_at at time zone 'Asia/Ho_Chi_Minh')) = :year)
                  and (cast(:type as text) is null or d.type = :type) and (cast(:state as text) is null or d.state = :state)
                  and (:words = '' or lower(coalesce(d.number_text, '') || ' ' || d.subject) like :words)
                """ + (numberedOnly ? " and d.number is not null" : "");
    }

    private JdbcClient.StatementSpec filled(String sql, RegisterSearch search) {
        BodyId body = search.body();
        String words = VietnameseText.squeezed(search.words()).toLowerCase(java.util.Locale.ROOT);
        return jdbc.sql(sql)
                .param("unit", search.unitCode())
                .param("body", body == null ? null : body.id())
                .param("year", search.year())
                .param("type", search.type())
                .param("state", search.state())
                .param("words", words.isEmpty() ? "" : "%" + literal(words) + "%");
    }

    static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    static OutgoingDocument document(ResultSet row, int number) throws SQLException {
        return new OutgoingDocument(
                new OutgoingId(row.getObject("id", UUID.class)),
                row.getString("unit_code"),
                row.getString("body_name"),
                facts(row),
                new OutgoingDocument.Signer(row.getString("signer_title"), row.getString("signer_name")),
                DocumentState.valueOf(row.getString("state")),
                row.getInt("text_version"),
                new OutgoingDocument.Drafted(
                        row.getObject("drafted_by_person", UUID.class),
                        row.getObject("drafted_by_position", UUID.class),
                        row.getString("drafted_by"),
                        instant(row, "drafted_at")),
                waits(row),
                numbered(row),
                row.getString("cancel_reason"),
                delivery(row),
                row.getInt("version"));
    }

    private static DocumentFacts facts(ResultSet row) throws SQLException {
        return new DocumentFacts(
                new BodyId(row.getObject("body_id", UUID.class)),
                row.getString("type"),
                row.getString("subject"),
                Urgency.valueOf(row.getString("urgency")),
                Authority.valueOf(row.getString("authority")),
                new PositionId(row.getObject("signer_position", UUID.class)),
                Stream.of(row.getString("recipients").split("\n"))
                        .filter(line -> !line.isBlank())
                        .toList(),
                row.getString("drafting_unit"),
                row.getString("drafting_symbol"));
    }

    private static OutgoingDocument.@Nullable Waits waits(ResultSet row) throws SQLException {
        String step = row.getString("waits_step");
        return step == null
                ? null
                : new OutgoingDocument.Waits(
                        Step.valueOf(step), new PositionId(row.getObject("waits_position", UUID.class)));
    }

    private static OutgoingDocument.@Nullable Numbered numbered(ResultSet row) throws SQLException {
        return row.getString("number_text") == null
                ? null
                : new OutgoingDocument.Numbered(
                        row.getInt("year"),
                        row.getString("series"),
                        row.getInt("number"),
                        row.getString("number_text"),
                        row.getObject("issued_on", LocalDate.class),
                        instant(row, "numbered_at"),
                        row.getString("numbered_by"));
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getString("kept_by"),
                row.getObject("copies", Integer.class),
                row.getObject("sent_on", LocalDate.class),
                row.getString("receipt"),
                row.getString("note"),
                row.getObject("retention_years", Integer.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
