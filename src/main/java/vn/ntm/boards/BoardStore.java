package vn.ntm.boards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.people.Problems;
import vn.ntm.shared.VietnameseText;

/** Keeps boards, their decisions and members. Rows of members are never removed: they end, or a correction takes their place. */
@Repository
class BoardStore {
    private final JdbcClient jdbc;

    BoardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Board board, Actor actor, Instant now) {
        BoardFacts facts = board.facts();
        unlessTaken(() -> jdbc.sql("""
                        insert into board (id, unit_code, kind, name, name_key, hamlet_code, rules, duties, quorum, valid_from, entered_at, entered_by)
                        values (:id, :unit, :kind, :name, :key, :hamlet, :rules, :duties, :quorum, :from, :now, :by)
                        """)
                .param("id", board.id().id())
                .param("unit", board.unitCode())
                .param("kind", facts.kind().name())
                .param("name", facts.name())
                .param("key", VietnameseText.searchKey(facts.name()))
                .param("hamlet", facts.hamletCode())
                .param("rules", facts.rules())
                .param("duties", facts.duties())
                .param("quorum", facts.quorum())
                .param("from", board.from())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .update());
    }

    void rewrite(BoardId id, BoardFacts facts) {
        unlessTaken(() -> jdbc.sql("""
                        update board set name = :name, name_key = :key, rules = :rules, duties = :duties, quorum = :quorum where id = :id
                        """)
                .param("id", id.id())
                .param("name", facts.name())
                .param("key", VietnameseText.searchKey(facts.name()))
                .param("rules", facts.rules())
                .param("duties", facts.duties())
                .param("quorum", facts.quorum())
                .update());
    }

    /**
     * The next version, for whoever saw the newest; whoever comes at the same moment waits here.
     *
     * @throws BoardOvertaken when somebody was faster
     */
    void claim(BoardId id, int seen) {
        int claimed = jdbc.sql("update board set version = version + 1 where id = :id and version = :seen")
                .param("id", id.id())
                .param("seen", seen)
                .update();
        if (claimed == 0) {
            throw new BoardOvertaken();
        }
    }

    void beginOn(BoardId id, LocalDate day) {
        unlessTaken(() -> jdbc.sql("update board set valid_from = :day where id = :id")
                .param("id", id.id())
                .param("day", day)
                .update());
    }

    void endOn(BoardId id, LocalDate lastDay) {
        jdbc.sql("update board set valid_to = :day where id = :id")
                .param("id", id.id())
                .param("day", lastDay)
                .update();
    }

    void add(UUID id, Board board, Decision.Kind kind, Order order, Actor actor, Instant now) {
        fill(jdbc.sql("""
                        insert into board_decision (id, unit_code, board_id, kind, number, issued_on, issuer, effective, term_from, term_to, set_id,
                                                    recorded_at, recorded_by, person_id)
                        values (:id, :unit, :board, :kind, :number, :issued, :issuer, :effective, :termFrom, :termTo, :set, :now, :by, :person)
                        """), order)
                .param("id", id)
                .param("unit", board.unitCode())
                .param("board", board.id().id())
                .param("kind", kind.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .param("person", actor.personId())
                .update();
    }

    void rewrite(UUID decision, Order order) {
        fill(jdbc.sql("""
                        update board_decision set number = :number, issued_on = :issued, issuer = :issuer, effective = :effective,
                               term_from = :termFrom, term_to = :termTo, set_id = :set where id = :id
                        """), order).param("id", decision).update();
    }

    private static JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement, Order order) {
        return statement
                .param("number", order.number())
                .param("issued", order.issued())
                .param("issuer", order.issuer())
                .param("effective", order.effective())
                .param("termFrom", order.termFrom())
                .param("termTo", order.termTo())
                .param("set", order.setId());
    }

    void attach(UUID decision, String sha256, String name) {
        jdbc.sql("update board_decision set file_sha256 = :sha256, file_name = :name where id = :id")
                .param("id", decision)
                .param("sha256", sha256)
                .param("name", name)
                .update();
    }

    /** Everybody who sits on the day or later does so for the last time on the day before {@code day}. */
    void endMembers(BoardId board, LocalDate day) {
        jdbc.sql("""
                        update board_member set valid_to = :last where board_id = :board and corrected_at is null
                           and valid_from < :day and (valid_to is null or valid_to >= :day)
                        """)
                .param("board", board.id())
                .param("day", day)
                .param("last", day.minusDays(1))
                .update();
    }

    /** The members whom the decision before this one named go on to the day before {@code day}. */
    void continueMembers(UUID earlier, LocalDate day) {
        jdbc.sql("update board_member set valid_to = :last where decision_id = :earlier and corrected_at is null")
                .param("earlier", earlier)
                .param("last", day.minusDays(1))
                .update();
    }

    /** The list of a decision was written down wrongly: it stays, marked. */
    void withdrawMembers(UUID decision, Instant now) {
        jdbc.sql("update board_member set corrected_at = :now where decision_id = :decision and corrected_at is null")
                .param("decision", decision)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(Board board, UUID decision, List<Seat> seats, LocalDate from) {
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            jdbc.sql("""
                            insert into board_member (id, unit_code, board_id, decision_id, rank, role, position_id, title, outsider, duties, criteria,
                                                      hamlet_code, valid_from)
                            values (:id, :unit, :board, :decision, :rank, :role, :position, :title, :outsider, :duties, :criteria, :hamlet, :from)
                            """)
                    .param("id", UUID.randomUUID())
                    .param("unit", board.unitCode())
                    .param("board", board.id().id())
                    .param("decision", decision)
                    .param("rank", i + 1)
                    .param("role", seat.role().name())
                    .param("position", identifier(seat))
                    .param("title", seat.title())
                    .param("outsider", seat.outsider())
                    .param("duties", seat.duties())
                    .param("criteria", seat.criteria().toArray(Integer[]::new))
                    .param("hamlet", seat.hamletCode())
                    .param("from", from)
                    .update();
        }
    }

    private static @Nullable UUID identifier(Seat seat) {
        return seat.position() == null ? null : seat.position().id();
    }

    /** One name and one board of a hamlet at a time: the database knows. */
    private static void unlessTaken(Runnable change) {
        try {
            change.run();
        } catch (DataIntegrityViolationException taken) {
            String message = String.valueOf(taken.getMessage());
            new Problems()
                    .addIf(message.contains("board_one_name"), "name", "boards.problem.name-taken")
                    .addIf(message.contains("board_one_a_hamlet"), "hamlet", "boards.problem.hamlet-taken")
                    .refuse();
            throw taken;
        }
    }
}
