package vn.ntm.people.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.organization.Unit;
import vn.ntm.people.Duties;
import vn.ntm.people.Duty;
import vn.ntm.people.DutyPassing;
import vn.ntm.people.HeldWork;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;
import vn.ntm.people.PositionNotFound;
import vn.ntm.people.Problems;
import vn.ntm.people.Staff;
import vn.ntm.shared.Texts;

/** Finds work that might be left lying and passes it on, with minutes. */
@Service
@Transactional
public class Handovers {
    private static final int SOON_DAYS = 30;
    private static final int SHOWN_MINUTES = 30;
    private static final int LONGEST_NOTE = 2_000;

    private final Staff staff;
    private final Duties duties;
    private final DutyPassing passing;
    private final HeldElsewhere elsewhere;
    private final Heirs heirs;
    private final MinutesStore minutes;
    private final Access access;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    Handovers(
            Staff staff,
            Duties duties,
            DutyPassing passing,
            HeldElsewhere elsewhere,
            Heirs heirs,
            MinutesStore minutes,
            Access access,
            Audit audit,
            Texts texts,
            Clock clock) {
        this.staff = staff;
        this.duties = duties;
        this.passing = passing;
        this.elsewhere = elsewhere;
        this.heirs = heirs;
        this.minutes = minutes;
        this.access = access;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** Positions within reach without a holder, of units that are no more, over with open work, or about to end. */
    @Transactional(readOnly = true)
    public List<Trouble> troubles() {
        access.require(Act.HAND_OVER);
        LocalDate today = staff.today();
        Map<String, Optional<Unit>> ended = new HashMap<>();
        Map<PositionId, Integer> others = elsewhere.loads();
        return staff.withOpenWork(others.keySet()).stream()
                .map(load -> trouble(
                        load.position(),
                        load.openDuties() + others.getOrDefault(load.position().id(), 0),
                        ended.computeIfAbsent(load.position().unitCode(), code -> heirs.ended(code, today)),
                        today))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Trouble::kind))
                .toList();
    }

    private Optional<Trouble> trouble(Position position, int open, Optional<Unit> ended, LocalDate today) {
        LocalDate last = position.to();
        if (last != null && last.isBefore(today)) {
            return open == 0
                    ? Optional.empty()
                    : Optional.of(new Trouble(position, Trouble.Kind.ENDED, last, "", open));
        }
        if (ended.isPresent()) {
            Unit unit = ended.get();
            return Optional.of(new Trouble(position, Trouble.Kind.UNIT_ENDED, unit.validTo(), now(unit, today), open));
        }
        if (position.holder() == null) {
            return Optional.of(new Trouble(position, Trouble.Kind.VACANT, null, "", open));
        }
        return last != null && !last.isAfter(today.plusDays(SOON_DAYS))
                ? Optional.of(new Trouble(position, Trouble.Kind.ENDING, last, "", open))
                : Optional.empty();
    }

    private String now(Unit ended, LocalDate today) {
        return heirs.successors(ended, today).stream()
                .map(unit -> unit.fullName() + " (" + unit.code() + ")")
                .collect(Collectors.joining(", "));
    }

    /** What hangs on the position; its holder sees it too. */
    @Transactional(readOnly = true)
    public OpenWork openWork(PositionId id) {
        Actor actor = access.require(Act.DO_OWN_WORK);
        boolean own = id.id().equals(actor.positionId());
        if (!own && !actor.may(Act.HAND_OVER)) {
            throw new PositionNotFound();
        }
        Position position = own ? staff.ownPosition() : staff.position(id);
        List<Position> candidates =
                actor.may(Act.HAND_OVER) ? heirs.candidates(position, actor.unitCode(), staff.today()) : List.of();
        return new OpenWork(
                position,
                duties.openOf(id),
                duties.openGivenBy(id),
                elsewhere.openOf(id),
                candidates,
                heirs.proposal(position, candidates, staff.today()));
    }

    /**
     * Passes the chosen work on.
     *
     * @return identifies the minutes
     */
    public UUID passOn(PositionId from, PositionId to, Set<UUID> chosen, String note) {
        Actor actor = access.require(Act.HAND_OVER);
        OpenWork work = openWork(from);
        Optional<Position> receiver =
                work.candidates().stream().filter(one -> one.id().equals(to)).findFirst();
        List<Duty> done = chosenOf(work.duties(), chosen);
        List<Duty> given = chosenOf(work.given(), chosen);
        List<HeldWork.Piece> others = work.others().stream()
                .filter(piece -> chosen.contains(piece.id()))
                .toList();
        new Problems()
                .addIf(receiver.isEmpty(), "to", "people.handover.to-missing")
                .addIf(
                        done.isEmpty() && given.isEmpty() && others.isEmpty(),
                        "duties",
                        "people.handover.nothing-chosen")
                .addIf(note.length() > LONGEST_NOTE, "note", "people.text.too-long", LONGEST_NOTE)
                .refuse();
        Position position = work.position();
        Position heir = receiver.orElseThrow();
        access.requireToChange(Act.HAND_OVER, position.unitCode());
        access.requireToChange(Act.HAND_OVER, heir.unitCode());
        Minutes kept = write(position, heir, actor, note);
        minutes.addItems(kept.id(), done, given, others);
        String words = texts.of("people.handover.step", position.title(), heir.title());
        done.forEach(duty -> passing.passOn(duty, heir, words));
        given.forEach(duty -> passing.passJudgementOn(duty, heir, words));
        elsewhere.passOn(others.stream().map(HeldWork.Piece::id).collect(Collectors.toSet()), position, heir, words);
        audit.changed(
                "people.audit.handed-over",
                new Subject("handover", kept.id().toString(), position.title(), position.unitCode()),
                null,
                new Passed(position.title(), heir.title(), titles(done, given, others)));
        return kept.id();
    }

    private Minutes write(Position from, Position to, Actor actor, String note) {
        Minutes kept = new Minutes(
                UUID.randomUUID(),
                from.unitCode(),
                to.unitCode(),
                from.title(),
                Objects.requireNonNullElse(from.holder(), ""),
                to.title(),
                Objects.requireNonNullElse(to.holder(), ""),
                clock.instant(),
                actor.name(),
                actor.isProduct() ? "" : actor.title(),
                note.strip(),
                List.of());
        minutes.add(kept, from, to);
        return kept;
    }

    /** @throws MinutesNotFound when there are none within reach */
    @Transactional(readOnly = true)
    public Minutes minutes(UUID id) {
        access.require(Act.HAND_OVER);
        return minutes.find(id).orElseThrow(MinutesNotFound::new);
    }

    /** The newest minutes within reach. */
    @Transactional(readOnly = true)
    public List<Minutes> newest() {
        access.require(Act.HAND_OVER);
        return minutes.newest(SHOWN_MINUTES);
    }

    private static List<Duty> chosenOf(List<Duty> open, Set<UUID> chosen) {
        return open.stream().filter(duty -> chosen.contains(duty.id().id())).toList();
    }

    private static List<String> titles(List<Duty> done, List<Duty> given, List<HeldWork.Piece> others) {
        List<String> titles = new ArrayList<>();
        Stream.concat(done.stream(), given.stream()).map(Duty::title).forEach(titles::add);
        others.stream().map(HeldWork.Piece::title).forEach(titles::add);
        return titles;
    }

    private record Passed(String fromPosition, String toPosition, List<String> duties) {}
}
