package vn.ntm.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.people.Problems;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.reporting.form.FormNotFound;
import vn.ntm.reporting.form.Forms;
import vn.ntm.reporting.form.PublishedForm;
import vn.ntm.responsibility.Responsibilities;

/** What the reporting unit does with its reports: begins them, writes in them, puts them before the leader. */
@Service
@Transactional
public class ReportDesk {
    /** What the audit calls a report. */
    public static final String TYPE = "report";

    private static final int LONGEST_NOTE = 500;

    private final ReportStore store;
    private final EntryStore entries;
    private final Contents contents;
    private final Forms forms;
    private final Units units;
    private final Responsibilities responsibilities;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    ReportDesk(
            ReportStore store,
            EntryStore entries,
            Contents contents,
            Forms forms,
            Units units,
            Responsibilities responsibilities,
            Access access,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.entries = entries;
        this.contents = contents;
        this.forms = forms;
        this.units = units;
        this.responsibilities = responsibilities;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins a report; where there is one already, that one.
     *
     * @throws FormNotFound when no such form holds on the last day of the period
     * @throws NotYourReport when it is another unit's, or the form is not for units of that level
     * @throws vn.ntm.people.FieldsRefused when there is no such criteria set for communes
     */
    public Report open(Opening opening) {
        Actor actor = own(Act.PREPARE_REPORTS, opening.unitCode());
        PublishedForm form = forms.on(opening.formCode(), opening.period().lastDay())
                .orElseThrow(() -> new FormNotFound(opening.formCode()));
        Unit unit = unit(opening, form.definition());
        String set = setOf(opening, form.definition());
        List<Report> before =
                store.versions(opening.unitCode(), opening.formCode(), opening.period(), set, opening.request());
        if (!before.isEmpty()) {
            return before.getFirst();
        }
        Report report = new Report(
                new ReportId(UUID.randomUUID()),
                opening.unitCode(),
                unit.fullName(),
                opening.formCode(),
                form.version(),
                opening.period(),
                set,
                opening.due(),
                ReportState.DRAFT,
                1,
                null,
                opening.request(),
                1,
                clock.instant(),
                actor.signature());
        return add(report, ReportState.SCHEDULED, "", actor);
    }

    private Unit unit(Opening opening, FormDefinition form) {
        UnitLevel level = form.level() == FormDefinition.Level.PROVINCE ? UnitLevel.PROVINCE : UnitLevel.COMMUNE;
        return units.nearest(level, opening.unitCode(), opening.period().lastDay())
                .orElseThrow(() -> new NotYourReport("reporting.refused.other-level"));
    }

    private String setOf(Opening opening, FormDefinition form) {
        String asked = opening.setId();
        if (!form.needsSet()) {
            return "";
        }
        if (asked.isEmpty()) {
            LocalDate day = opening.period().lastDay();
            return responsibilities.setInUse(opening.unitCode(), day).id();
        }
        boolean known =
                responsibilities.titles().stream().anyMatch(set -> set.id().equals(asked));
        new Problems().addIf(!known, "set", "reporting.open.no-such-set").refuse();
        return asked;
    }

    private Report add(Report report, ReportState from, String reason, Actor actor) {
        try {
            store.add(report, actor, clock.instant());
        } catch (DuplicateKeyException faster) {
            throw new ReportOvertaken();
        }
        entries.add(report, new Step(from, report.state(), reason, null, clock.instant(), actor.signature()), actor);
        audit.changed("reporting.audit.begun", subject(report), null, Told.of(report, report.state(), reason));
        return report;
    }

    /**
     * Writes into cells; null takes back what was written, so that the source speaks again.
     *
     * @param seen revision that was looked at
     * @param batch the file the entries came with, null when they were typed
     * @throws vn.ntm.people.FieldsRefused with each cell that cannot be written, by its place
     */
    public Report enter(
            ReportId id, int seen, Map<CellAt, Optional<CellValue>> values, String note, @Nullable UUID batch) {
        Report report = toWrite(id);
        Problems problems =
                new Problems().addIf(note.length() > LONGEST_NOTE, "note", "reporting.note-too-long", LONGEST_NOTE);
        FilledForm now = contents.live(report);
        values.keySet().stream()
                .filter(at -> !mayBeWritten(now, at))
                .forEach(at -> problems.add(at.toString(), "reporting.cell.no-such"));
        problems.refuse();
        store.claim(id, seen);
        Actor actor = access.actor();
        Instant at = clock.instant();
        values.forEach((cell, value) -> entries.add(report, cell, value.orElse(null), note.strip(), batch, actor, at));
        audit.changed(
                "reporting.audit.written",
                subject(report),
                null,
                new Written(
                        values.keySet().stream().map(CellAt::toString).sorted().toList(), note.strip()));
        return reread(id);
    }

    /** Rows that only name what follows, and cells without a meaning, hold nothing. */
    private static boolean mayBeWritten(FilledForm form, CellAt at) {
        if (form.form().isNarrative()) {
            return at.column().equals(Contents.TEXT) && form.row(at.row()).isPresent();
        }
        return form.form().column(at.column()).isPresent()
                && form.row(at.row())
                        .filter(row -> row.kind() == FilledRow.Kind.LINE)
                        .map(row -> row.cell(at.column()).value())
                        .filter(value -> !(value instanceof CellValue.Unknown(CellValue.Why why)
                                && why == CellValue.Why.NO_MEANING))
                        .isPresent();
    }

    /** Puts the report before the leader. */
    public Report handIn(ReportId id, int seen) {
        Report report = mine(id, Act.PREPARE_REPORTS);
        requireMove(report, ReportState.FOR_SIGNATURE);
        store.claim(id, seen);
        store.prepared(report, access.actor());
        return move(report, ReportState.FOR_SIGNATURE, "", null);
    }

    /**
     * Begins a corrected version of a locked report; the locked one stays as it is.
     *
     * @throws vn.ntm.people.FieldsRefused without a reason
     */
    public Report correct(ReportId id, String reason) {
        Report locked = mine(id, Act.PREPARE_REPORTS);
        new Problems()
                .addIf(reason.isBlank(), "reason", "reporting.reason-missing")
                .refuse();
        boolean newest = store.versions(
                        locked.unitCode(), locked.formCode(), locked.period(), locked.setId(), locked.request())
                .getFirst()
                .id()
                .equals(id);
        if (locked.state() != ReportState.LOCKED || !newest) {
            throw new ReportIsElsewhere(locked.state());
        }
        Report next = new Report(
                new ReportId(UUID.randomUUID()),
                locked.unitCode(),
                locked.unitName(),
                locked.formCode(),
                locked.formVersion(),
                locked.period(),
                locked.setId(),
                null,
                ReportState.DRAFT,
                locked.version() + 1,
                id,
                locked.request(),
                1,
                clock.instant(),
                access.actor().signature());
        Report added = add(next, ReportState.LOCKED, reason.strip(), access.actor());
        entries.standing(id)
                .forEach(entry -> entries.add(
                        added, entry.at(), entry.value(), entry.note(), null, access.actor(), clock.instant()));
        return added;
    }

    Report move(Report report, ReportState to, String reason, @Nullable String sha256) {
        Actor actor = access.actor();
        store.move(report, to);
        entries.add(report, new Step(report.state(), to, reason, sha256, clock.instant(), actor.signature()), actor);
        audit.changed(
                "reporting.audit.moved",
                subject(report),
                Told.of(report, report.state(), ""),
                new Told(
                        report.version(), report.period().toString(), to.name(), reason, sha256 == null ? "" : sha256));
        return reread(report.id());
    }

    private Report reread(ReportId id) {
        return store.find(id).orElseThrow(ReportNotFound::new);
    }

    /** @throws NotYourReport when it is another unit's */
    public Report mine(ReportId id, Act act) {
        Report report = store.find(id).orElseThrow(ReportNotFound::new);
        own(act, report.unitCode());
        return report;
    }

    /**
     * The report of the own unit, to be written in.
     *
     * @throws ReportIsElsewhere when it is not open
     */
    public Report toWrite(ReportId id) {
        Report report = mine(id, Act.PREPARE_REPORTS);
        if (!report.state().isOpen()) {
            throw new ReportIsElsewhere(report.state());
        }
        return report;
    }

    private Actor own(Act act, String unitCode) {
        Actor actor = access.requireToChange(act, unitCode);
        if (!actor.isProduct() && !actor.unitCode().equals(unitCode)) {
            throw new NotYourReport("reporting.refused.other-unit");
        }
        return actor;
    }

    static void requireMove(Report report, ReportState to) {
        if (!report.state().mayBecome(to)) {
            throw new ReportIsElsewhere(report.state());
        }
    }

    static Subject subject(Report report) {
        return new Subject(
                TYPE,
                report.id().toString(),
                report.formCode() + " " + report.period() + " (" + report.version() + ")",
                report.unitCode());
    }

    /** A report as the audit tells it; with the fingerprint, so that the sealed chain vouches for what was sent. */
    private record Told(int version, String period, String state, String reason, String sha256) {
        static Told of(Report report, ReportState state, String reason) {
            return new Told(report.version(), report.period().toString(), state.name(), reason, "");
        }
    }

    /** What was written where. */
    private record Written(List<String> cells, String note) {}
}
