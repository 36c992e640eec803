package vn.ntm.boards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.people.PositionId;

/** The questions we ask about boards. */
@Component
class BoardReader {
    private final JdbcClient jdbc;

    BoardReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Board> find(BoardId id) {
        return jdbc.sql("select * from board where id = :id")
                .param("id", id.id())
                .query(BoardReader::board)
                .optional();
    }

    /** Steering committee first, then boards by name. */
    List<Board> of(String unit) {
        return jdbc.sql("""
                        select * from board where unit_code = :unit
                         order by array_position(array['STEERING', 'MANAGEMENT', 'OTHER', 'HAMLET_DEVELOPMENT'], kind), hamlet_code,
                                  name collate "vi-x-icu", valid_from
                        """).param("unit", unit).query(BoardReader::board).list();
    }

    /** The members' list as it stands after corrections, of all decisions. */
    List<Member> members(BoardId board) {
        return jdbc.sql("""
                        select * from board_member where board_id = :board and corrected_at is null
                         order by valid_from, rank
                        """)
                .param("board", board.id())
                .query(BoardReader::member)
                .list();
    }

    /** Positions on each board of the unit on the day, in the order of the decision. */
    Map<BoardId, List<PositionId>> seats(String unit, LocalDate day) {
        return jdbc
                .sql("""
                        select m.board_id, m.position_id from board_member m join board b on b.id = m.board_id
                         where b.unit_code = :unit and m.corrected_at is null and m.position_id is not null
                           and :day between m.valid_from and coalesce(m.valid_to, :day) order by m.board_id, m.rank
                        """)
                .param("unit", unit)
                .param("day", day)
                .query((row, number) -> Map.entry(
                        new BoardId(row.getObject("board_id", UUID.class)),
                        new PositionId(row.getObject("position_id", UUID.class))))
                .list()
                .stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Newest first. */
    List<Decision> decisions(BoardId board) {
        return jdbc.sql("select * from board_decision where board_id = :board order by effective desc")
                .param("board", board.id())
                .query(BoardReader::decision)
                .list();
    }

    /** Number of members on the day and last day of the term, of every board of the unit. */
    List<Line> lines(String unit, LocalDate day) {
        return jdbc.sql("""
                        select b.id, (select count(*) from board_member m where m.board_id = b.id and m.corrected_at is null
                                  and :day between m.valid_from and coalesce(m.valid_to, :day)) as members,
                               (select d.term_to from board_decision d where d.board_id = b.id and d.kind <> 'DISSOLUTION' and d.effective <= :day
                                 order by d.effective desc limit 1) as term_to
                          from board b where b.unit_code = :unit
                        """)
                .param("unit", unit)
                .param("day", day)
                .query((row, number) -> new Line(
                        new BoardId(row.getObject("id", UUID.class)),
                        row.getInt("members"),
                        row.getObject("term_to", LocalDate.class)))
                .list();
    }

    /** What a list shows of a board. */
    record Line(BoardId board, int members, @Nullable LocalDate termTo) {}

    Optional<FileRef> file(BoardId board, UUID decision) {
        return jdbc.sql("""
                        select file_sha256, file_name from board_decision
                         where board_id = :board and id = :id and file_sha256 is not null
                        """)
                .param("board", board.id())
                .param("id", decision)
                .query((row, number) -> new FileRef(row.getString("file_sha256"), row.getString("file_name")))
                .optional();
    }

    /** Where the file of a decision lies. */
    record FileRef(String sha256, String name) {}

    private static Board board(ResultSet row, int number) throws SQLException {
        return new Board(
                new BoardId(row.getObject("id", UUID.class)),
                row.getString("unit_code"),
                new BoardFacts(
                        BoardKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("hamlet_code"),
                        row.getString("rules"),
                        row.getString("duties"),
                        row.getObject("quorum", Integer.class)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("version"));
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        UUID position = row.getObject("position_id", UUID.class);
        Short[] criteria = (Short[]) row.getArray("criteria").getArray();
        return new Member(
                row.getObject("id", UUID.class),
                row.getObject("decision_id", UUID.class),
                new Seat(
                        BoardRole.valueOf(row.getString("role")),
                        position == null ? null : new PositionId(position),
                        row.getString("title"),
                        row.getString("outsider"),
                        row.getString("duties"),
                        Arrays.stream(criteria).map(Short::intValue).toList(),
                        row.getString("hamlet_code")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                Decision.Kind.valueOf(row.getString("kind")),
                new Order(
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("issuer"),
                        row.getObject("effective", LocalDate.class),
                        row.getObject("term_from", LocalDate.class),
                        row.getObject("term_to", LocalDate.class),
                        row.getString("set_id")),
                row.getString("file_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }
}
