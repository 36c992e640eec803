package vn.ntm.boards;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.organization.Hamlet;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;
import vn.ntm.people.Staff;
import vn.ntm.shared.Vietnamese;

/** What the rest of the system may ask of boards; nothing is changed here. */
@Service
@Transactional(readOnly = true)
public class Boards {
    private final BoardReader reader;
    private final Units units;
    private final Staff staff;
    private final Access access;
    private final Clock clock;

    Boards(BoardReader reader, Units units, Staff staff, Access access, Clock clock) {
        this.reader = reader;
        this.units = units;
        this.staff = staff;
        this.access = access;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    /** Boards of the commune that exist on the day, its own before those of hamlets. */
    public List<Line> on(String unit, LocalDate day) {
        access.requireToRead(Act.SEE_BOARDS, unit);
        Map<BoardId, BoardReader.Line> lines =
                reader.lines(unit, day).stream().collect(Collectors.toMap(BoardReader.Line::board, line -> line));
        return reader.of(unit).stream()
                .filter(board -> board.existsOn(day))
                .map(board -> line(board, lines.get(board.id())))
                .toList();
    }

    private static Line line(Board board, BoardReader.@Nullable Line line) {
        return new Line(board, line == null ? 0 : line.members(), line == null ? null : line.termTo());
    }

    /**
     * A board with how many sit on it.
     *
     * @param termTo last day of its term, null where no decision names one
     */
    public record Line(Board board, int members, @Nullable LocalDate termTo) {}

    /** Every hamlet of the commune on the day, with its development board or without. */
    public List<OfHamlet> hamlets(String unit, LocalDate day) {
        List<Line> boards = on(unit, day);
        return hamletsOn(unit, day).stream()
                .map(hamlet -> new OfHamlet(hamlet, of(hamlet.code(), boards)))
                .toList();
    }

    /** The commune's hamlets on the day, or nearest to it when the commune was not there then. */
    public List<Hamlet> hamletsOn(String unit, LocalDate day) {
        LocalDate there = units.nearest(UnitLevel.COMMUNE, unit, day)
                .map(commune -> commune.nearest(day))
                .orElse(day);
        return units.hamletsOf(unit, there);
    }

    private static @Nullable Line of(String hamlet, List<Line> boards) {
        return boards.stream()
                .filter(line -> hamlet.equals(line.board().facts().hamletCode()))
                .findFirst()
                .orElse(null);
    }

    /**
     * A hamlet and its development board.
     *
     * @param board null while it has none
     */
    public record OfHamlet(Hamlet hamlet, @Nullable Line board) {}

    /** @throws BoardNotFound when there is none that the one asking may see */
    public Board get(BoardId id) {
        access.require(Act.SEE_BOARDS);
        Board board = reader.find(id).orElseThrow(BoardNotFound::new);
        access.requireToRead(Act.SEE_BOARDS, board.unitCode());
        return board;
    }

    /** Who sits on the board on the day, in the order of the decision. */
    public List<Member> membersOn(Board board, LocalDate day) {
        access.requireToRead(Act.SEE_BOARDS, board.unitCode());
        return reader.members(board.id()).stream()
                .filter(member -> member.sitsOn(day))
                .toList();
    }

    /** Everybody who ever sat on it, by decision. */
    public List<Member> members(Board board) {
        access.requireToRead(Act.SEE_BOARDS, board.unitCode());
        return reader.members(board.id());
    }

    /** Newest first. */
    public List<Decision> decisions(Board board) {
        access.requireToRead(Act.SEE_BOARDS, board.unitCode());
        return reader.decisions(board.id());
    }

    /** The newest decision that names members. */
    public Optional<Decision> lastNaming(Board board) {
        return decisions(board).stream()
                .filter(decision -> decision.kind() != Decision.Kind.DISSOLUTION)
                .findFirst();
    }

    /** Positions that can sit on a board of the commune: those of today and those of the day, with their holders. */
    public List<Position> positionsFor(String unit, LocalDate day) {
        access.requireToRead(Act.SEE_BOARDS, unit);
        List<Position> all = new ArrayList<>(staff.withPositionsIn(unit));
        staff.positionsOn(unit, day).stream()
                .filter(one -> all.stream().noneMatch(known -> known.id().equals(one.id())))
                .forEach(all::add);
        all.sort(Comparator.comparing(Position::unitCode));
        return all;
    }

    /** Who held the positions of the commune on the day; a position without a holder is left out. */
    public Map<PositionId, String> holdersOn(String unit, LocalDate day) {
        access.requireToRead(Act.SEE_BOARDS, unit);
        return staff.positionsOn(unit, day).stream()
                .filter(position -> position.holder() != null)
                .collect(Collectors.toMap(Position::id, position -> String.valueOf(position.holder())));
    }
}
