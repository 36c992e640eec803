package vn.ntm.values;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.criteria.MeasureId;
import vn.ntm.organization.Hamlet;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.InCharge;
import vn.ntm.people.Problems;
import vn.ntm.shared.Vietnamese;

/** Measured values: kept version by version, read as known at any moment. */
@Service
@Transactional
public class Values {
    /** What the audit calls a value. */
    public static final String TYPE = "value";

    private final ValueStore store;
    private final ValueLocks locks;
    private final Questions questions;
    private final Units units;
    private final InCharge inCharge;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Values(
            ValueStore store,
            ValueLocks locks,
            Questions questions,
            Units units,
            InCharge inCharge,
            Access access,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.locks = locks;
        this.questions = questions;
        this.units = units;
        this.inCharge = inCharge;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a value.
     *
     * @throws vn.ntm.people.FieldsRefused when it cannot be true
     * @throws vn.ntm.people.NotInCharge when the criterion belongs to another position
     * @throws ValueIsLocked when it has been confirmed
     * @throws ValueOvertaken when somebody saved it since the form was opened
     */
    public Saved save(Entry entry) {
        Actor actor = access.requireToChange(Act.ENTER_VALUES, entry.unitCode());
        Question question = questions.of(entry.indicator(), entry.year(), entry.part());
        inCharge.require(question.criterion());
        ValueRules.judge(question.measure(), entry.figure(), entry.measuredOn(), entry.year(), today())
                .refuse();
        NewValue value = new NewValue(
                new ValueKey(entry.unitCode(), question.id(), entry.part(), entry.year()),
                entry.figure(),
                entry.measuredOn(),
                entry.note().strip(),
                entry.seen());
        return keep(value, question, actor);
    }

    /**
     * Keeps the parts of one indicator, all or none.
     *
     * @throws vn.ntm.people.FieldsRefused naming the fields as {@code numerator.women} where a part is not the whole
     */
    public List<Saved> saveTogether(List<Entry> entries) {
        Problems problems = new Problems();
        List<Saved> saved = new ArrayList<>();
        for (Entry entry : entries) {
            try {
                saved.add(save(entry));
            } catch (FieldsRefused refused) {
                refused.problems()
                        .forEach(one -> problems.add(
                                Part.field(one.field(), entry.part()),
                                one.messageKey(),
                                one.arguments().toArray()));
            }
        }
        problems.refuse();
        return saved;
    }

    private Saved keep(NewValue value, Question question, Actor actor) {
        locks.find(value.key().commune(), value.key().measure(), value.key().year())
                .ifPresent(lock -> {
                    throw new ValueIsLocked(lock);
                });
        Optional<MeasuredValue> before = store.current(value.key());
        if (before.isPresent() && says(before.get(), value)) {
            return new Saved(before.get(), false);
        }
        if (before.map(MeasuredValue::id).orElse(0L) != value.seen()) {
            throw new ValueOvertaken(before.orElse(null));
        }
        MeasuredValue saved = put(value, actor, before);
        audit.changed(
                "values.audit.saved",
                new Subject(
                        TYPE, Told.id(value.key()), question.name(), value.key().unitCode()),
                before.map(Told::of).orElse(null),
                Told.of(saved));
        return new Saved(saved, true);
    }

    private MeasuredValue put(NewValue value, Actor actor, Optional<MeasuredValue> before) {
        try {
            return store.put(value, actor, clock.instant(), before);
        } catch (DuplicateKeyException faster) {
            throw new ValueOvertaken(null);
        }
    }

    private static boolean says(MeasuredValue kept, NewValue value) {
        return kept.figure().equals(value.figure())
                && kept.measuredOn().equals(value.measuredOn())
                && kept.note().equals(value.note());
    }

    /** Everything known then of the commune and its hamlets, of all years up to {@code year}. */
    @Transactional(readOnly = true)
    public ValueSheet sheet(String commune, int year, Instant knownAt) {
        access.requireToRead(Act.SEE_ASSESSMENT, commune);
        return new ValueSheet(
                store.known(commune, year, knownAt), hamlets(commune, year).size());
    }

    /** The same of these figures alone, with the hamlets of the commune in that year. */
    @Transactional(readOnly = true)
    public ValueSheet sheet(
            String commune, Collection<MeasureId> measures, int year, Instant knownAt, List<Hamlet> hamlets) {
        access.requireToRead(Act.SEE_ASSESSMENT, commune);
        return new ValueSheet(store.known(commune, measures, year, knownAt), hamlets.size());
    }

    /** The hamlets of the commune on the last day of the year, or of its existence if that was earlier. */
    @Transactional(readOnly = true)
    public List<Hamlet> hamlets(String commune, int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        LocalDate on = units.nearest(UnitLevel.COMMUNE, commune, day)
                .map(unit -> unit.nearest(day))
                .orElse(day);
        return units.hamletsOf(commune, on);
    }

    /** What is kept now under the key. */
    @Transactional(readOnly = true)
    public Optional<MeasuredValue> current(ValueKey key) {
        access.requireToRead(Act.SEE_ASSESSMENT, key.unitCode());
        return store.current(key);
    }

    /** The newest versions of these measures in the commune and its hamlets known then, newest first, at most so many. */
    @Transactional(readOnly = true)
    public List<MeasuredValue> versions(String commune, Collection<MeasureId> measures, Instant knownAt, int most) {
        access.requireToRead(Act.SEE_ASSESSMENT, commune);
        return store.versions(commune, measures, knownAt, most);
    }

    /** The last version known then of each part of a measure in one unit and year, taken back or not. */
    @Transactional(readOnly = true)
    public List<MeasuredValue> last(String unit, int year, MeasureId measure, Instant knownAt) {
        access.requireToRead(Act.SEE_ASSESSMENT, unit);
        return store.last(unit, year, measure, knownAt);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }
}
