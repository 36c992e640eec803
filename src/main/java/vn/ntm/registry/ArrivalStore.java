package vn.ntm.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.access.Actor;
import vn.ntm.documents.Sha256;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;
import vn.ntm.shared.VietnameseText;

/** Keeps incoming documents. Number, day and content of an arrival never change; who has it and how it was handled does. */
@Component
class ArrivalStore {
    private static final String ARRIVAL =
            "select i.*, b.name as body_name from incoming_document i join issuing_body b on b.id = i.body_id ";
    private static final String WHERE = """
            where i.unit_code = :unit and (cast(:body as uuid) is null or i.body_id = :body)
              and (cast(:year as integer) is null or i.year = :year) and (cast(:state as text) is null or i.state = :state)
              and (:words = '' or lower(i.number_text || ' ' || i.issuer || ' ' || i.subject) like :words)
            """;

    private final JdbcClient jdbc;

    ArrivalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Arrival> find(IncomingId id) {
        return jdbc.sql(ARRIVAL + "where i.id = :id")
                .param("id", id.id())
                .query(ArrivalStore::arrival)
                .optional();
    }

    Optional<IncomingId> ofRequest(String unitCode, UUID key) {
        return jdbc.sql("select id from incoming_document where unit_code = :unit and request_key = :key")
                .param("unit", unitCode)
                .param("key", key)
                .query((row, number) -> new IncomingId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Newest first. */
    RegisterSearch.Found<Arrival> search(RegisterSearch search) {
        long[] total = {0};
        List<Arrival> rows = filled(
                        "select *, count(*) over () as total from (" + ARRIVAL + WHERE
                                + ") i order by year desc, arrived_on desc, arrival desc, body_name limit :most offset :skip",
                        search)
                .param("most", RegisterSearch.PAGE_SIZE)
                .param("skip", search.offset())
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return arrival(row, number);
                })
                .list();
        return new RegisterSearch.Found<>(total[0], rows);
    }

    /** In the order of the register. */
    List<Arrival> register(RegisterSearch search) {
        return filled(ARRIVAL + WHERE + " order by b.name, i.year, i.arrival", search)
                .query(ArrivalStore::arrival)
                .list();
    }

    List<Arrival> givenTo(UUID position) {
        return jdbc.sql(
                        ARRIVAL
                                + "where i.given_to_position = :position and i.state = 'GIVEN' order by i.deadline nulls last, i.arrived_on limit 200")
                .param("position", position)
                .query(ArrivalStore::arrival)
                .list();
    }

    void add(IncomingId id, NewArrival wanted, int number, Arrival.@Nullable File file, Actor by, Instant at) {
        jdbc.sql("""
                        insert into incoming_document (id, unit_code, body_id, year, arrival, arrived_on, issuer, number_text, dated, type, subject,
                          urgency, state, file_name, media_type, sha256, size, entered_at, entered_by, request_key)
                        values (:id, :unit, :body, :year, :arrival, :arrivedOn, :issuer, :number, :dated, :type, :subject,
                          :urgency, 'ARRIVED', :fileName, :mediaType, :sha256, :size, :at, :by, :key)
                        """)
                .param("id", id.id())
                .param("unit", wanted.unitCode())
                .param("body", wanted.body().id())
                .param("year", wanted.arrivedOn().getYear())
                .param("arrival", number)
                .param("arrivedOn", wanted.arrivedOn())
                .param("issuer", wanted.issuer())
                .param("number", wanted.number())
                .param("dated", wanted.dated())
                .param("type", wanted.type())
                .param("subject", wanted.subject())
                .param("urgency", wanted.urgency().name())
                .param("fileName", file == null ? null : file.name())
                .param("mediaType", file == null ? null : file.mediaType())
                .param("sha256", file == null ? null : file.sha256().hex())
                .param("size", file == null ? null : file.size())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.signature())
                .param("key", wanted.key())
                .update();
    }

    void give(Arrival before, Position to, LocalDate on, @Nullable LocalDate deadline) {
        once(
                jdbc.sql("""
                        update incoming_document set given_to = :title, given_to_position = :position, given_on = :on, deadline = :deadline,
                          state = 'GIVEN', version = version + 1 where id = :id and version = :version
                        """)
                        .param("title", to.title())
                        .param("position", to.id().id())
                        .param("on", on)
                        .param("deadline", deadline),
                before);
    }

    void handled(Arrival before, String handling) {
        once(
                jdbc.sql("update incoming_document set state = 'HANDLED', handling = :handling, version = version + 1"
                                + " where id = :id and version = :version")
                        .param("handling", handling),
                before);
    }

    private static void once(JdbcClient.StatementSpec change, Arrival before) {
        if (change.param("id", before.id().id())
                        .param("version", before.version())
                        .update()
                == 0) {
            throw new DocumentWasChanged();
        }
    }

    private JdbcClient.StatementSpec filled(String sql, RegisterSearch search) {
        BodyId body = search.body();
        String words = VietnameseText.squeezed(search.words()).toLowerCase(Locale.ROOT);
        return jdbc.sql(sql)
                .param("unit", search.unitCode())
                .param("body", body == null ? null : body.id())
                .param("year", search.year())
                .param("state", search.state())
                .param("words", words.isEmpty() ? "" : "%" + OutgoingReader.literal(words) + "%");
    }

    private static Arrival arrival(ResultSet row, int number) throws SQLException {
        return new Arrival(
                new IncomingId(row.getObject("id", UUID.class)),
                row.getString("body_name"),
                row.getInt("year"),
                row.getInt("arrival"),
                facts(row),
                ArrivalState.valueOf(row.getString("state")),
                given(row),
                row.getString("handling"),
                file(row),
                row.getString("entered_by"),
                row.getInt("version"));
    }

    private static NewArrival facts(ResultSet row) throws SQLException {
        return new NewArrival(
                row.getString("unit_code"),
                new BodyId(row.getObject("body_id", UUID.class)),
                row.getObject("arrived_on", LocalDate.class),
                row.getString("issuer"),
                row.getString("number_text"),
                row.getObject("dated", LocalDate.class),
                row.getString("type"),
                row.getString("subject"),
                Urgency.valueOf(row.getString("urgency")),
                row.getObject("request_key", UUID.class));
    }

    private static Arrival.@Nullable Given given(ResultSet row) throws SQLException {
        UUID position = row.getObject("given_to_position", UUID.class);
        return position == null
                ? null
                : new Arrival.Given(
                        new PositionId(position),
                        row.getString("given_to"),
                        row.getObject("given_on", LocalDate.class),
                        row.getObject("deadline", LocalDate.class));
    }

    private static Arrival.@Nullable File file(ResultSet row) throws SQLException {
        String sha256 = row.getString("sha256");
        return sha256 == null
                ? null
                : new Arrival.File(
                        Sha256.of(sha256),
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getLong("size"));
    }
}
