package vn.ntm.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Role;
import vn.ntm.shared.Vietnamese;

/** Who there is and who holds which position. Nobody sees further than the units of the position they act in. */
@Service
@Transactional(readOnly = true)
public class Staff {
    private static final int MOST = 500;
    private static final int MOST_UNITS = 20_000;

    private final StaffReader reader;
    private final Access access;
    private final Clock clock;

    Staff(StaffReader reader, Access access, Clock clock) {
        this.reader = reader;
        this.access = access;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    /** @throws PersonNotFound when there is none within reach */
    public Person person(PersonId id) {
        access.require(Act.SEE_PEOPLE);
        return reader.person(id).orElseThrow(PersonNotFound::new);
    }

    public Found<Person> persons(StaffSearch search) {
        access.require(Act.SEE_PEOPLE);
        return reader.persons(search);
    }

    /** Everybody within reach, to choose from. */
    public List<Person> everybody() {
        access.require(Act.KEEP_PEOPLE);
        return reader.everybody(MOST);
    }

    /** @throws PositionNotFound when there is none within reach */
    public Position position(PositionId id) {
        access.require(Act.SEE_PEOPLE);
        return reader.position(id, today()).orElseThrow(PositionNotFound::new);
    }

    /**
     * The position acted in now.
     *
     * @throws PositionNotFound for somebody without one
     */
    public Position ownPosition() {
        return access.require(Act.DO_OWN_WORK)
                .position()
                .map(PositionId::new)
                .flatMap(id -> reader.position(id, today()))
                .orElseThrow(PositionNotFound::new);
    }

    public Found<Position> positions(StaffSearch search) {
        access.require(Act.SEE_PEOPLE);
        return reader.positions(search, today());
    }

    /** What the person has held, newest first. */
    public List<Holding> holdingsOf(PersonId person) {
        access.require(Act.SEE_PEOPLE);
        return reader.holdingsOf(person);
    }

    /** Who has held the position, newest first. */
    public List<Holding> holdersOf(PositionId position) {
        access.require(Act.SEE_PEOPLE);
        return reader.holdersOf(position);
    }

    /** @throws PositionNotFound when nobody ever held it so */
    public Holding holding(UUID id) {
        access.require(Act.SEE_PEOPLE);
        return reader.holding(id).orElseThrow(PositionNotFound::new);
    }

    /** Positions that exist today in the unit and below it, as far as the acting position reaches. */
    public List<Position> withPositionsIn(String unitCode) {
        access.require(Act.DO_OWN_WORK);
        return reader.existing(unitCode, Optional.empty(), today(), MOST);
    }

    /** Positions that existed on that day in the unit and below it, with whoever held them then, as far as the acting position reaches. */
    public List<Position> positionsOn(String unitCode, LocalDate day) {
        access.require(Act.DO_OWN_WORK);
        return reader.existing(unitCode, Optional.empty(), day, MOST);
    }

    /** Positions of the role that exist today in just that unit, those with a holder first. */
    public List<Position> positionsOf(String unitCode, Role role) {
        access.require(Act.DO_OWN_WORK);
        return reader.existing(unitCode, Optional.of(role), today(), MOST).stream()
                .filter(position -> position.unitCode().equals(unitCode))
                .sorted((one, other) -> Boolean.compare(one.holder() == null, other.holder() == null))
                .toList();
    }

    /** Positions of the role that exist today in any unit within reach. */
    public List<Position> everyPositionOf(Role role) {
        access.require(Act.DO_OWN_WORK);
        return reader.existing("", Optional.of(role), today(), MOST_UNITS);
    }

    /**
     * Positions whose work has to be looked after: those that exist today, and those that are over with open work.
     *
     * @param also positions with open work of another kind than duties
     */
    public List<Load> withOpenWork(Set<PositionId> also) {
        access.require(Act.HAND_OVER);
        return reader.withOpenWork(also, today(), MOST);
    }

    /** A position with the number of its open duties. */
    public record Load(Position position, int openDuties) {}
}
