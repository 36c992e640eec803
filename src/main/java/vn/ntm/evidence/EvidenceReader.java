package vn.ntm.evidence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.criteria.MeasureId;
import vn.ntm.documents.PhotoFacts;
import vn.ntm.documents.Sha256;

/** The questions we ask about evidence. */
@Component
class EvidenceReader {
    private static final String KNOWN =
            "%1$s.at <= :knownAt and (%1$s.replaced_at is null or %1$s.replaced_at > :knownAt)";
    private static final String PIECE = "select e.*, d.state, d.reason, d.at as judged_at, d.by_name as judged_by"
            + " from evidence e join evidence_decision d on d.evidence_id = e.id and " + KNOWN.formatted("d") + " ";
    private static final String USED_BY_UNIT = "left(u.unit_code, 5) = left(cast(:unit as text), 5)"
            + " and (length(:unit) = 5 or u.unit_code = :unit) and " + KNOWN.formatted("u");

    private static final int SOME = 500;

    private final JdbcClient jdbc;

    EvidenceReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Piece> find(PieceId id, Instant knownAt) {
        return jdbc.sql(PIECE + "where e.id = :id")
                .param("id", id.id())
                .param("knownAt", utc(knownAt))
                .query(EvidenceReader::piece)
                .optional();
    }

    List<Piece> withFiles(@Nullable PieceId after, Instant knownAt) {
        return jdbc.sql(
                        PIECE
                                + "where e.sha256 is not null and (cast(:after as uuid) is null or e.id > :after) order by e.id limit :most")
                .param("after", after == null ? null : after.id())
                .param("most", SOME)
                .param("knownAt", utc(knownAt))
                .query(EvidenceReader::piece)
                .list();
    }

    /** What was brought in its place, oldest first. */
    List<Piece> successors(PieceId id, Instant knownAt) {
        return jdbc.sql(PIECE + "where e.supersedes = :id order by e.added_at, e.id")
                .param("id", id.id())
                .param("knownAt", utc(knownAt))
                .query(EvidenceReader::piece)
                .list();
    }

    /** Pieces of the same sending, in their order. */
    List<PieceId> ofRequest(String unitCode, UUID key) {
        return jdbc.sql("select id from evidence where unit_code = :unit and request_key = :key order by request_part")
                .param("unit", unitCode)
                .param("key", key)
                .query((row, number) -> new PieceId(row.getObject("id", UUID.class)))
                .list();
    }

    List<Piece> of(String unitCode, MeasureId measure, int year, Instant knownAt) {
        return jdbc.sql(PIECE
                        + "join evidence_use u on u.evidence_id = e.id where u.measure = :measure and u.year = :year and "
                        + USED_BY_UNIT + " order by e.added_at desc, e.id")
                .param("unit", unitCode)
                .param("measure", measure.key())
                .param("year", year)
                .param("knownAt", utc(knownAt))
                .query(EvidenceReader::piece)
                .list();
    }

    /** Every piece that was linked to a figure for the year. */
    Map<MeasureId, List<Proof.Held>> held(String unitCode, int year, Instant knownAt) {
        Map<MeasureId, List<Proof.Held>> held = new HashMap<>();
        jdbc.sql(
                        "select u.measure, e.kind, d.state, e.valid_to from evidence_use u join evidence e on e.id = u.evidence_id"
                                + " join evidence_decision d on d.evidence_id = e.id and " + KNOWN.formatted("d")
                                + " where u.year = :year and " + USED_BY_UNIT)
                .param("unit", unitCode)
                .param("year", year)
                .param("knownAt", utc(knownAt))
                .query((row, number) -> held.computeIfAbsent(
                                new MeasureId(row.getString("measure")), first -> new ArrayList<>())
                        .add(new Proof.Held(
                                EvidenceKind.valueOf(row.getString("kind")),
                                EvidenceState.valueOf(row.getString("state")),
                                row.getObject("valid_to", LocalDate.class))))
                .list();
        return held;
    }

    Map<String, Set<MeasureId>> proved(int year, LocalDate day, Instant knownAt) {
        Map<String, Set<MeasureId>> proved = new HashMap<>();
        jdbc.sql("select distinct u.unit_code, u.measure from evidence_use u join evidence e on e.id = u.evidence_id"
                        + " join evidence_decision d on d.evidence_id = e.id and " + KNOWN.formatted("d")
                        + " where u.year = :year and " + KNOWN.formatted("u")
                        + " and d.state = 'ACCEPTED' and (e.valid_to is null or e.valid_to >= :day)")
                .param("year", year)
                .param("day", day)
                .param("knownAt", utc(knownAt))
                .query((row, number) -> {
                    String unit = row.getString("unit_code");
                    MeasureId measure = new MeasureId(row.getString("measure"));
                    proved.computeIfAbsent(unit, first -> new HashSet<>()).add(measure);
                    return proved.computeIfAbsent(unit.substring(0, Math.min(5, unit.length())), c -> new HashSet<>())
                            .add(measure);
                })
                .list();
        return proved;
    }

    FoundPieces search(EvidenceSearch search, LocalDate today, Instant knownAt) {
        String where = """
                where (cast(:unit as text) is null or (left(e.unit_code, 5) = left(:unit, 5) and (length(:unit) = 5 or e.unit_code = :unit)))
                  and (cast(:kind as text) is null or e.kind = :kind)
                  and (cast(:state as text) is null or :state =
                       case when d.state = 'ACCEPTED' and e.valid_to < :today then 'EXPIRED' else d.state end)
                  and (not :linked or exists (select 1 from evidence_use u where u.evidence_id = e.id and u.replaced_at is null
                       and (cast(:year as integer) is null or u.year = :year) and (not :measured or u.measure in (:measures))))
                """;
        Set<MeasureId> measures = search.measures();
        JdbcClient.StatementSpec asked = jdbc.sql("select *, count(*) over () as total from (" + PIECE + where
                        + ") found order by added_at desc, id limit :most offset :skip")
                .param("unit", search.unitCode())
                .param("kind", name(search.kind()))
                .param("state", name(search.state()))
                .param("year", search.year())
                .param("linked", measures != null || search.year() != null)
                .param("measured", measures != null)
                .param("measures", keys(measures))
                .param("today", today)
                .param("knownAt", utc(knownAt))
                .param("most", EvidenceSearch.PAGE_SIZE)
                .param("skip", search.offset());
        long[] total = {0};
        List<Piece> pieces = asked.query((row, number) -> {
                    total[0] = row.getLong("total");
                    return piece(row, number);
                })
                .list();
        return new FoundPieces(total[0], pieces);
    }

    /** What the pieces prove now, by piece. */
    Map<PieceId, List<Use>> uses(Collection<PieceId> pieces, Instant knownAt) {
        Map<PieceId, List<Use>> uses = new HashMap<>();
        if (!pieces.isEmpty()) {
            jdbc.sql("select u.* from evidence_use u where u.evidence_id in (:pieces) and " + KNOWN.formatted("u")
                            + " order by u.year, u.measure")
                    .param("pieces", pieces.stream().map(PieceId::id).toList())
                    .param("knownAt", utc(knownAt))
                    .query((row, number) -> uses.computeIfAbsent(
                                    new PieceId(row.getObject("evidence_id", UUID.class)), first -> new ArrayList<>())
                            .add(use(row)))
                    .list();
        }
        return uses;
    }

    /** Everything that was decided about the piece, in order. */
    List<Piece.Judgement> judgements(PieceId id) {
        return jdbc.sql(
                        "select state, reason, at as judged_at, by_name as judged_by from evidence_decision where evidence_id = :id order by id")
                .param("id", id.id())
                .query((row, number) -> judgement(row))
                .list();
    }

    private static List<String> keys(@Nullable Set<MeasureId> measures) {
        return measures == null || measures.isEmpty()
                ? List.of("")
                : measures.stream().map(MeasureId::key).sorted().toList();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Use use(ResultSet row) throws SQLException {
        return new Use(
                row.getLong("id"),
                new MeasureId(row.getString("measure")),
                row.getInt("year"),
                instant(row, "at"),
                row.getString("by_name"));
    }

    static Piece piece(ResultSet row, int number) throws SQLException {
        UUID supersedes = row.getObject("supersedes", UUID.class);
        return new Piece(
                new PieceId(row.getObject("id", UUID.class)),
                row.getString("unit_code"),
                facts(row),
                file(row),
                new Piece.Bringing(
                        instant(row, "added_at"),
                        row.getObject("added_by_person", UUID.class),
                        row.getString("added_by")),
                judgement(row),
                supersedes == null ? null : new PieceId(supersedes));
    }

    private static PieceFacts facts(ResultSet row) throws SQLException {
        return new PieceFacts(
                EvidenceKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("doc_number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("issuer"),
                row.getObject("valid_to", LocalDate.class),
                PrivacyClass.valueOf(row.getString("privacy_class")),
                row.getString("address"));
    }

    private static @Nullable PieceFile file(ResultSet row) throws SQLException {
        String sha256 = row.getString("sha256");
        if (sha256 == null) {
            return null;
        }
        PhotoFacts photo = new PhotoFacts(
                row.getObject("taken_at", LocalDateTime.class),
                row.getObject("latitude", BigDecimal.class),
                row.getObject("longitude", BigDecimal.class));
        return new PieceFile(
                Sha256.of(sha256), row.getString("file_name"), row.getString("media_type"), row.getLong("size"), photo);
    }

    private static Piece.Judgement judgement(ResultSet row) throws SQLException {
        return new Piece.Judgement(
                EvidenceState.valueOf(row.getString("state")),
                row.getString("reason"),
                instant(row, "judged_at"),
                row.getString("judged_by"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
