package vn.ntm.values.bulk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.organization.Units;
import vn.ntm.people.InCharge;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.Questions;

/** Reads a table against what is kept, and writes what it changes. Part of one transaction: all of it or nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Bringing {
    /** What the audit calls an import. */
    static final String TYPE = "value-import";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Incoming incoming;
    private final ChangedValues changed;
    private final Questions questions;
    private final CriteriaSets sets;
    private final Units units;
    private final InCharge inCharge;
    private final Access access;
    private final Audit audit;
    private final Clock clock;
    private final ImportSettings settings;

    Bringing(
            Incoming incoming,
            ChangedValues changed,
            Questions questions,
            CriteriaSets sets,
            Units units,
            InCharge inCharge,
            Access access,
            Audit audit,
            Clock clock,
            ImportSettings settings) {
        this.incoming = incoming;
        this.changed = changed;
        this.questions = questions;
        this.sets = sets;
        this.units = units;
        this.inCharge = inCharge;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.settings = settings;
    }

    /** What the set asks in the year. */
    AskedBySet asked(String setId, int year) {
        PublishedSet set = sets.current(setId).orElseThrow(() -> new ImportRefused("values.import.no-set", setId));
        if (year < FIRST_YEAR || year > LAST_YEAR || year > today().getYear()) {
            throw new ImportRefused("values.import.year", year, today().getYear());
        }
        return new AskedBySet(set, questions.dayOf(set, year), questions);
    }

    /** Compares; once in a transaction. */
    ImportReport look(Batch batch) {
        Actor actor = access.require(batch.act());
        Errors errors = new Errors(settings.errors());
        RowReader.Frame frame = new RowReader.Frame(batch.year(), today(), mayEnter(actor), actor.scope()::writes);
        AskedBySet asked = asked(batch.setId(), batch.year());
        RowReader[] reader = new RowReader[1];
        incoming.fill(taker -> {
            reader[0] = new RowReader(frame, asked, errors, taker);
            batch.table().read(reader[0]::take);
            reader[0].end();
        });
        findUnknownUnits(reader[0], batch.year(), errors);
        changed.findRepeated(errors);
        long changes = changed.compare(batch.year());
        changed.findLocked(batch.year(), errors);
        return new ImportReport(
                reader[0].rows(), reader[0].values(), changes, errors.count(), errors.kept(), changed.fingerprint());
    }

    private void findUnknownUnits(RowReader read, int year, Errors errors) {
        Set<String> known = units.settlementsOf(year, read.units().keySet());
        read.units().entrySet().stream()
                .filter(unit -> !known.contains(unit.getKey()))
                .forEach(unit -> errors.add(unit.getValue(), "values.import.unit-unknown", unit.getKey(), year));
    }

    /** Writes what {@link #look} has found in this transaction. */
    ValueImport.Done write(ValueImport one, ImportReport report) {
        changed.write(one.year(), one.id(), access.actor(), clock.instant());
        changed.perUnit()
                .forEach((unit, changes) -> audit.changed(
                        "values.audit.imported",
                        new Subject(TYPE, one.id().toString(), one.fileName(), unit),
                        null,
                        Told.of(one, changes)));
        return new ValueImport.Done(
                clock.instant(),
                Math.toIntExact(report.rows()),
                Math.toIntExact(report.values()),
                Math.toIntExact(report.changed()));
    }

    private Predicate<Integer> mayEnter(Actor actor) {
        if (actor.role() != Role.CRITERION_OFFICER) {
            return criterion -> true;
        }
        Set<Integer> own = inCharge.criteria();
        return own::contains;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }
}
