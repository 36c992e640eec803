package vn.ntm.responsibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Scope;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;
import vn.ntm.people.Staff;
import vn.ntm.shared.Vietnamese;

/** What the rest of the system may ask about who answers for a criterion. */
@Service
@Transactional(readOnly = true)
public class Responsibilities {
    private final AssignmentStore store;
    private final SetsInUse sets;
    private final Staff staff;
    private final Access access;
    private final Clock clock;

    Responsibilities(AssignmentStore store, SetsInUse sets, Staff staff, Access access, Clock clock) {
        this.store = store;
        this.sets = sets;
        this.staff = staff;
        this.access = access;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    /** Sets that grade communes, from the oldest on. */
    public List<CriteriaSetOutline> titles() {
        access.require(Act.SEE_BOARDS);
        return sets.all();
    }

    /** The set by which the commune works: that of its newest plan, else the one in force on the day. */
    public CriteriaSetOutline setInUse(String unit, LocalDate day) {
        access.requireToRead(Act.SEE_BOARDS, unit);
        return sets.mainOf(unit, day);
    }

    /**
     * Who answered for which criterion on the day.
     *
     * @throws NoSuchCriterion when there is no such set for communes
     */
    public Matrix of(String unit, String setId, LocalDate day) {
        Scope scope = access.requireToRead(Act.SEE_BOARDS, unit).scope();
        CriteriaSetOutline set = sets.get(setId);
        Map<PositionId, Position> there =
                staff.positionsOn(unit, day).stream().collect(Collectors.toMap(Position::id, Function.identity()));
        Map<Integer, List<Charge>> charges = store.on(unit, setId, day).stream()
                .collect(Collectors.groupingBy(
                        row -> row.key().criterion(),
                        Collectors.mapping(row -> charge(row, there, scope), Collectors.toList())));
        return new Matrix(
                unit,
                set,
                day,
                set.criteria().stream()
                        .map(one ->
                                new Matrix.Row(one.number(), one.name(), charges.getOrDefault(one.number(), List.of())))
                        .toList());
    }

    /** A position outside the reader's reach is taken for there: nobody but its own unit knows better. */
    private static Charge charge(Assignment row, Map<PositionId, Position> there, Scope scope) {
        Position position = there.get(row.position());
        return position == null
                ? new Charge(row.position(), row.title(), null, row.part(), !scope.reads(row.positionUnit()))
                : new Charge(row.position(), position.title(), position.holder(), row.part(), true);
    }

    /** Every row of a criterion, newest first, also those taken back. */
    public List<Assignment> history(CriterionKey key) {
        access.requireToRead(Act.SEE_BOARDS, key.unitCode());
        return store.all(key);
    }

    /** What a form has seen of a criterion, to notice that somebody was faster. */
    public String seen(CriterionKey key) {
        access.requireToRead(Act.SEE_BOARDS, key.unitCode());
        return seen(store.all(key), today());
    }

    static String seen(List<Assignment> rows, LocalDate today) {
        return rows.stream()
                .filter(row -> row.reaches(today))
                .map(row -> row.id() + (row.to() == null ? "" : "e"))
                .sorted()
                .collect(Collectors.joining("-"));
    }

    /** Positions that can be given a part on the day. */
    public List<Position> positions(String unit, LocalDate day) {
        access.requireToRead(Act.SEE_BOARDS, unit);
        return staff.positionsOn(unit, day);
    }
}
