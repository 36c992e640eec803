package vn.ntm.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.shared.Vietnamese;

/**
 * Work handed to positions: given, read, reported done, accepted or returned. Every module may give some; what the product gives by itself is
 * judged by a leader of the unit.
 */
@Service
@Transactional
public class Duties {
    private static final String TYPE = "duty";

    private final DutyReader reader;
    private final DutyStore store;
    private final StaffReader staff;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Duties(DutyReader reader, DutyStore store, StaffReader staff, Access access, Audit audit, Clock clock) {
        this.reader = reader;
        this.store = store;
        this.staff = staff;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Gives the duty to each of the positions.
     *
     * @throws FieldsRefused when the duty cannot be given so
     */
    public void give(NewDuty duty, List<PositionId> receivers) {
        Actor giver = access.require(Act.GIVE_DUTIES);
        LocalDate today = today();
        List<Optional<Position>> positions =
                receivers.stream().map(id -> staff.position(id, today)).toList();
        duty.judge(today)
                .addIf(receivers.isEmpty(), "positions", "people.duty.positions-missing")
                .addIf(
                        positions.stream()
                                .anyMatch(one -> one.filter(position -> position.existsOn(today))
                                        .isEmpty()),
                        "positions",
                        "people.duty.position-gone")
                .addIf(
                        receivers.stream().anyMatch(one -> one.id().equals(giver.positionId())),
                        "positions",
                        "people.duty.to-oneself")
                .refuse();
        positions.forEach(position -> give(duty, position.orElseThrow(PositionNotFound::new), giver));
    }

    private void give(NewDuty duty, Position receiver, Actor giver) {
        access.requireToChange(Act.GIVE_DUTIES, receiver.unitCode());
        DutyId id = DutyId.next();
        if (store.add(id, receiver, duty, giver)) {
            audit.changed(
                    "people.audit.duty-given",
                    new Subject(TYPE, id.toString(), duty.title(), receiver.unitCode()),
                    null,
                    DutyTold.Given.of(duty, receiver));
        }
    }

    /** @throws DutyNotFound when there is none that the one acting may see */
    @Transactional(readOnly = true)
    public Duty get(DutyId id) {
        Actor actor = access.require(Act.DO_OWN_WORK);
        Duty duty = reader.find(id, today()).orElseThrow(DutyNotFound::new);
        if (!hasPart(duty, actor) && !actor.may(Act.GIVE_DUTIES) && !actor.may(Act.HAND_OVER)) {
            throw new DutyNotFound();
        }
        return duty;
    }

    /** What happened to the duty, in order. */
    @Transactional(readOnly = true)
    public List<DutyStep> steps(DutyId id) {
        return reader.steps(get(id).id());
    }

    /** Whether the one acting may report on the duty. */
    public boolean isReceiver(Duty duty) {
        return isReceiver(duty, access.actor());
    }

    /** Whether the one acting may accept, return or cancel it. */
    public boolean isJudge(Duty duty) {
        Actor actor = access.actor();
        boolean leads = actor.may(Act.HAND_OVER) && !isReceiver(duty, actor);
        return access.mayChange(Act.GIVE_DUTIES, duty.unitCode()) && (isGiver(duty, actor) || leads);
    }

    /** The receiver has seen it. */
    public void read(DutyId id) {
        Duty duty = received(id);
        if (duty.isUnread()) {
            store.markRead(duty);
            store.addStep(id, DutyStep.Kind.READ, "", access.actor());
            audit.changed("people.audit.duty-read", subject(duty), null, null);
        }
    }

    /** The receiver says that it is done. */
    public void report(DutyId id, String note) {
        report(id, note, null);
    }

    /**
     * The receiver answers, pointing at what shows it.
     *
     * @param document null for words alone
     */
    public void report(DutyId id, String note, @Nullable Cited document) {
        Duty duty = received(id);
        new Problems()
                .addIf(
                        document != null && document.name().length() > Cited.LONGEST,
                        "documentName",
                        "people.text.too-long",
                        Cited.LONGEST)
                .refuse();
        refuseLong(note, "note");
        Actor actor = access.actor();
        move(duty, DutyState.DONE, DutyStep.Kind.DONE, note, actor.personId(), document);
    }

    /** What was reported is good. Whoever reported it cannot say so, in whatever position. */
    public void accept(DutyId id, String note) {
        Duty duty = judged(id);
        refuseLong(note, "note");
        requireAnotherThanWhoDidIt(duty);
        move(duty, DutyState.ACCEPTED, DutyStep.Kind.ACCEPTED, note, null, null);
    }

    /** What was reported is not good yet. */
    public void giveBack(DutyId id, String reason) {
        Duty duty = judged(id);
        requireReason(reason);
        requireAnotherThanWhoDidIt(duty);
        move(duty, DutyState.RETURNED, DutyStep.Kind.RETURNED, reason, null, null);
    }

    /** It need not be done any more. */
    public void cancel(DutyId id, String reason) {
        Duty duty = judged(id);
        requireReason(reason);
        move(duty, DutyState.CANCELLED, DutyStep.Kind.CANCELLED, reason, null, null);
    }

    /** There is more time, or less: until another day from today on, with a reason. */
    public void extend(DutyId id, @Nullable LocalDate due, String reason) {
        Duty duty = judged(id);
        new Problems()
                .addIf(due == null, "due", "people.duty.due-missing")
                .addIf(due != null && due.isBefore(today()), "due", "people.duty.due-past")
                .addIf(due != null && due.equals(duty.due()), "due", "people.duty.due-same")
                .addIf(reason.isBlank(), "reason", "people.reason.missing")
                .refuse();
        refuseLong(reason, "reason");
        if (!duty.state().isToDo() || due == null) {
            throw new DutyIsFurther(duty.state());
        }
        store.extend(duty, due);
        store.addStep(id, DutyStep.Kind.EXTENDED, reason.strip(), new DutyStore.Told(due, null), access.actor());
        audit.changed(
                "people.audit.duty-extended",
                subject(duty),
                new DutyTold.Due(duty.due(), ""),
                new DutyTold.Due(due, reason.strip()));
    }

    /** Nobody has moved the duty on since it was read. */
    @Transactional(readOnly = true)
    public void requireVersion(DutyId id, int version) {
        if (get(id).version() != version) {
            throw new DutyOvertaken();
        }
    }

    /** What a position has still to do or waits for the judgement of; for the one acting in it and for whoever hands over. */
    @Transactional(readOnly = true)
    public List<Duty> openOf(PositionId position) {
        requireHandover(position);
        return reader.openOf(position, today());
    }

    /** What a position gave and will have to judge. */
    @Transactional(readOnly = true)
    public List<Duty> openGivenBy(PositionId position) {
        requireHandover(position);
        return reader.openGivenBy(position, today());
    }

    private void requireHandover(PositionId position) {
        if (!position.id().equals(access.require(Act.DO_OWN_WORK).positionId())) {
            access.require(Act.HAND_OVER);
        }
    }

    private void move(
            Duty duty, DutyState to, DutyStep.Kind kind, String note, @Nullable UUID doneBy, @Nullable Cited document) {
        DutyState state = duty.state().to(to);
        String reason = state == DutyState.RETURNED || state == DutyState.CANCELLED ? note.strip() : "";
        store.move(duty, state, reason, doneBy);
        store.addStep(duty.id(), kind, note.strip(), new DutyStore.Told(null, document), access.actor());
        audit.changed(
                "people.audit.duty-" + kind.name().toLowerCase(Locale.ROOT),
                subject(duty),
                new DutyTold.Moved(duty.state(), "", ""),
                new DutyTold.Moved(state, note.strip(), document == null ? "" : document.name()));
    }

    private Duty received(DutyId id) {
        Duty duty = get(id);
        access.requireToChange(Act.DO_OWN_WORK, duty.unitCode());
        if (!isReceiver(duty)) {
            throw new NotYourDuty();
        }
        return duty;
    }

    private Duty judged(DutyId id) {
        access.require(Act.GIVE_DUTIES);
        Duty duty = get(id);
        if (!isJudge(duty)) {
            throw new NotYourDuty();
        }
        return duty;
    }

    private void requireAnotherThanWhoDidIt(Duty duty) {
        UUID person = duty.doneByPerson();
        if (person != null) {
            access.requireAnotherThan(person);
        }
    }

    private static void requireReason(String reason) {
        new Problems().addIf(reason.isBlank(), "note", "people.reason.missing").refuse();
        refuseLong(reason, "note");
    }

    private static void refuseLong(String text, String field) {
        new Problems()
                .addIf(text.length() > NewDuty.LONGEST_TEXT, field, "people.text.too-long", NewDuty.LONGEST_TEXT)
                .refuse();
    }

    static boolean hasPart(Duty duty, Actor actor) {
        return isReceiver(duty, actor) || isGiver(duty, actor);
    }

    private static boolean isReceiver(Duty duty, Actor actor) {
        return duty.position().id().equals(actor.positionId());
    }

    private static boolean isGiver(Duty duty, Actor actor) {
        return actor.positionId() != null && actor.positionId().equals(duty.givenByPosition());
    }

    static Subject subject(Duty duty) {
        return new Subject(TYPE, duty.id().toString(), duty.title(), duty.unitCode());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }
}
