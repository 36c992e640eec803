package vn.ntm.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;
import vn.ntm.people.Problems;
import vn.ntm.people.Staff;

/** Documents that tasks promise, and what has to be done again and again: who owns them, until when, what became of them. */
@Service
@Transactional
public class Promises {
    private static final String TYPE = "promise";
    private static final int LONGEST_NUMBER = 100;

    private final PromiseStore store;
    private final Staff staff;
    private final Access access;
    private final Audit audit;

    Promises(PromiseStore store, Staff staff, Access access, Audit audit) {
        this.store = store;
        this.staff = staff;
        this.access = access;
        this.audit = audit;
    }

    /** Of one task. */
    @Transactional(readOnly = true)
    public List<Promise> ofTask(TaskId task) {
        access.require(Act.SEE_TASKS);
        return store.ofTask(task);
    }

    /** Of a unit, open ones first, by due day; at most 500. */
    @Transactional(readOnly = true)
    public List<Promise> of(String unitCode) {
        access.requireToRead(Act.SEE_TASKS, unitCode);
        return store.ofUnit(unitCode);
    }

    /** @throws TaskNotFound when there is none within reach */
    @Transactional(readOnly = true)
    public Promise get(PromiseId id) {
        access.require(Act.SEE_TASKS);
        return store.find(id).orElseThrow(TaskNotFound::new);
    }

    /** What happened to it, in order. */
    @Transactional(readOnly = true)
    public List<PromiseStep> steps(PromiseId id) {
        return store.steps(get(id).id());
    }

    /** Whether the one acting may say what became of promises of the unit. */
    public boolean mayWorkOn(String unitCode) {
        return access.mayChange(Act.WORK_ON_TASKS, unitCode);
    }

    /** Keeps what the words of a task promise; what is there already stays. */
    void recognise(Task task) {
        Actor actor = access.requireToChange(Act.KEEP_TASKS, task.unitCode());
        String words = task.content().text().isEmpty()
                ? task.content().title()
                : task.content().text();
        for (PromiseWords.Found found : PromiseWords.in(words)) {
            Promise promise = new Promise(
                    PromiseId.next(),
                    task.unitCode(),
                    task.id(),
                    found.kind(),
                    found.title(),
                    found.rhythm(),
                    null,
                    "",
                    task.content().due(),
                    PromiseState.PROMISED,
                    "",
                    "",
                    null,
                    null,
                    0);
            if (store.add(promise)) {
                store.addStep(promise, PromiseState.PROMISED, "", actor);
                audit.changed("tasks.audit.promise-promised", subject(promise), null, Told.of(promise));
            }
        }
    }

    /**
     * Says who owns it, until when and how often.
     *
     * @throws vn.ntm.people.FieldsRefused when owner or day is missing or cannot be taken
     */
    public void assign(PromiseId id, @Nullable PositionId owner, @Nullable LocalDate due, Rhythm rhythm, int version) {
        Promise before = open(id);
        access.requireToChange(Act.KEEP_TASKS, before.unitCode());
        requireVersion(before, version);
        Optional<Position> position = staff.withPositionsIn(before.unitCode()).stream()
                .filter(one -> one.id().equals(owner))
                .findFirst();
        new Problems()
                .addIf(position.isEmpty(), "owner", "tasks.promise.owner-missing")
                .addIf(due == null, "due", "tasks.promise.due-missing")
                .refuse();
        Position found = position.orElseThrow(TaskNotFound::new);
        put(
                before,
                new Promise(
                        id,
                        before.unitCode(),
                        before.task(),
                        before.kind(),
                        before.title(),
                        rhythm,
                        found.id(),
                        found.title(),
                        due,
                        before.state(),
                        "",
                        before.number(),
                        before.issuedOn(),
                        before.link(),
                        before.version()),
                found.title(),
                "tasks.audit.promise-assigned");
    }

    /** Somebody is writing it. */
    public void draft(PromiseId id, String note) {
        Promise before = worked(id);
        move(before, PromiseState.DRAFTING, before.number(), before.issuedOn(), before.link(), note);
    }

    /**
     * The document was issued. For whatever registers documents: it links the real one.
     *
     * @param number with its sign, as on the document
     * @param link page of the product that shows the document, null when it is known by number and day alone
     */
    public void issued(PromiseId id, String number, @Nullable LocalDate day, @Nullable String link) {
        Promise before = worked(id);
        new Problems()
                .addIf(number.isBlank(), "number", "tasks.promise.number-missing")
                .addIf(number.length() > LONGEST_NUMBER, "number", "people.text.too-long", LONGEST_NUMBER)
                .addIf(day == null, "day", "tasks.promise.day-missing")
                .refuse();
        requireComplete(before);
        move(before, PromiseState.ISSUED, number.strip(), day, link, number.strip());
    }

    /** What comes again was done once more: its next day follows from its rhythm; without one it is over. */
    public void done(PromiseId id, @Nullable LocalDate day, String note) {
        Promise before = worked(id);
        new Problems().addIf(day == null, "day", "tasks.promise.day-missing").refuse();
        requireComplete(before);
        LocalDate due = before.due();
        if (before.rhythm() == Rhythm.ONCE || due == null) {
            move(before, PromiseState.ISSUED, before.number(), day, before.link(), note);
            return;
        }
        Promise again = new Promise(
                id,
                before.unitCode(),
                before.task(),
                before.kind(),
                before.title(),
                before.rhythm(),
                before.owner(),
                before.ownerTitle(),
                before.rhythm().after(due),
                PromiseState.PROMISED,
                "",
                before.number(),
                day,
                before.link(),
                before.version());
        put(before, again, note, "tasks.audit.promise-done");
    }

    /** It is not going to be; says why. */
    public void drop(PromiseId id, String reason) {
        Promise before = open(id);
        access.requireToChange(Act.KEEP_TASKS, before.unitCode());
        new Problems()
                .addIf(reason.isBlank(), "reason", "people.reason.missing")
                .refuse();
        move(before, PromiseState.DROPPED, before.number(), before.issuedOn(), before.link(), reason);
    }

    private void move(
            Promise before,
            PromiseState to,
            String number,
            @Nullable LocalDate day,
            @Nullable String link,
            String note) {
        if (!before.state().next().contains(to)) {
            throw new PromiseIsFurther(before.state());
        }
        Promise after = new Promise(
                before.id(),
                before.unitCode(),
                before.task(),
                before.kind(),
                before.title(),
                before.rhythm(),
                before.owner(),
                before.ownerTitle(),
                before.due(),
                to,
                to == PromiseState.DROPPED ? note.strip() : "",
                number,
                day,
                link,
                before.version());
        put(before, after, note, "tasks.audit.promise-" + to.name().toLowerCase(Locale.ROOT));
    }

    private void put(Promise before, Promise after, String note, String event) {
        if (!store.put(after)) {
            throw new PromiseOvertaken();
        }
        store.addStep(after, after.state(), note.strip(), access.actor());
        audit.changed(event, subject(after), Told.of(before), Told.of(after));
    }

    private Promise open(PromiseId id) {
        Promise promise = get(id);
        if (!promise.state().isOpen()) {
            throw new PromiseIsFurther(promise.state());
        }
        return promise;
    }

    private Promise worked(PromiseId id) {
        Promise promise = open(id);
        access.requireToChange(Act.WORK_ON_TASKS, promise.unitCode());
        return promise;
    }

    private static void requireComplete(Promise promise) {
        new Problems()
                .addIf(promise.isIncomplete(), "owner", "tasks.promise.incomplete")
                .refuse();
    }

    private static void requireVersion(Promise promise, int version) {
        if (promise.version() != version) {
            throw new PromiseOvertaken();
        }
    }

    static Subject subject(Promise promise) {
        return new Subject(TYPE, promise.id().toString(), promise.title(), promise.unitCode());
    }

    private record Told(
            String name,
            PromiseState promiseState,
            String owner,
            @Nullable LocalDate due,
            String number,
            @Nullable LocalDate issuedOn,
            String reason) {
        static Told of(Promise promise) {
            return new Told(
                    promise.title(),
                    promise.state(),
                    promise.ownerTitle(),
                    promise.due(),
                    promise.number(),
                    promise.issuedOn(),
                    promise.reason());
        }
    }
}
