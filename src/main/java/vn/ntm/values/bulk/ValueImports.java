package vn.ntm.values.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
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
import vn.ntm.documents.FileStore;
import vn.ntm.documents.Sha256;
import vn.ntm.values.bulk.table.TableFile;
import vn.ntm.values.bulk.table.UnreadableTable;

/** Many values at once, from a file, a paste or a program: looked at before, written all or none, taken back together. */
@Service
@Transactional
public class ValueImports {
    private final Bringing bringing;
    private final ChangedValues changed;
    private final ImportStore store;
    private final UndoStore undos;
    private final FileStore files;
    private final ImportSettings settings;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    ValueImports(
            Bringing bringing,
            ChangedValues changed,
            ImportStore store,
            UndoStore undos,
            FileStore files,
            ImportSettings settings,
            Access access,
            Audit audit,
            Clock clock) {
        this.bringing = bringing;
        this.changed = changed;
        this.store = store;
        this.undos = undos;
        this.files = files;
        this.settings = settings;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page of what an import would do. */
    public record Look(ValueImport proposed, ImportReport report, List<ImportChange> changes) {
        public Look {
            changes = List.copyOf(changes);
        }
    }

    /** What became of values brought in one go; {@code done} is null when they were only looked at or have errors. */
    public record Brought(ImportReport report, @Nullable ValueImport done) {}

    /**
     * Keeps the file to be looked at.
     *
     * @throws UnreadableTable when it is no table
     */
    public UUID receive(TableFile file, String setId, int year) {
        Actor actor = access.require(Act.IMPORT_VALUES);
        bringing.asked(setId, year);
        requireSize(file);
        file.table(settings.limits());
        Sha256 sha256 =
                files.store(file.content(), file.name(), actor.unitCode()).sha256();
        ValueImport proposed = proposed(ValueImport.Origin.FILE, file.name(), sha256.hex(), setId, year);
        store.add(proposed, null, actor.personId());
        audit.changed("values.audit.import-received", subject(proposed), null, Told.of(proposed, 0));
        return proposed.id();
    }

    /** Compares the file with what is kept now; changes nothing. */
    public Look look(UUID id, int from, int most) {
        access.require(Act.IMPORT_VALUES);
        ValueImport proposed = get(id);
        ImportReport report = bringing.look(batch(proposed));
        return new Look(proposed, report, changed.changes(from, most));
    }

    /**
     * Writes exactly what was looked at.
     *
     * @param fingerprint of the report that was shown
     * @throws ImportOvertaken when something changed since
     */
    public ValueImport confirm(UUID id, String fingerprint) {
        access.require(Act.IMPORT_VALUES);
        ValueImport proposed = store.findToChange(id).orElseThrow(() -> new ImportNotFound(id));
        if (proposed.done() != null) {
            throw new ImportOvertaken();
        }
        ImportReport report = bringing.look(batch(proposed));
        if (!report.canBeApplied()) {
            throw new ImportRefused("values.import.has-errors", report.errorCount());
        }
        if (!report.fingerprint().equals(fingerprint)) {
            throw new ImportOvertaken();
        }
        store.done(id, bringing.write(proposed, report));
        return get(id);
    }

    /** Compares and, if nothing is wrong and it is wanted, writes; what changes nothing leaves no trace. */
    public Brought bring(Batch batch, boolean onlyLook) {
        ImportReport report = bringing.look(batch);
        if (onlyLook || !report.canBeApplied() || report.changed() == 0) {
            return new Brought(report, null);
        }
        return new Brought(report, written(batch, report, null));
    }

    /** As {@link #bring(Batch, boolean)} from a program; the same request again answers from what was kept. */
    public Brought bring(Batch batch, UUID requestKey) {
        Actor actor = access.require(batch.act());
        Optional<ValueImport> before = store.byRequest(actor.unitCode(), requestKey);
        if (before.isPresent()) {
            return again(before.get(), batch);
        }
        ImportReport report = bringing.look(batch);
        return report.canBeApplied()
                ? new Brought(report, written(batch, report, requestKey))
                : new Brought(report, null);
    }

    private static Brought again(ValueImport before, Batch batch) {
        ValueImport.Done done = before.done();
        if (done == null || !before.sha256().equals(batch.sha256())) {
            throw new ImportRefused("values.import.other-content");
        }
        return new Brought(new ImportReport(done.rows(), done.values(), done.changed(), 0, List.of(), ""), before);
    }

    private ValueImport written(Batch batch, ImportReport report, @Nullable UUID requestKey) {
        ValueImport one = proposed(batch.origin(), batch.name(), batch.sha256(), batch.setId(), batch.year());
        store.add(one, requestKey, access.actor().personId());
        store.done(one.id(), bringing.write(one, report));
        return get(one.id());
    }

    /**
     * Puts back what was there before, where nobody changed it since.
     *
     * @throws ImportRefused when some of it has been confirmed meanwhile or lies outside reach
     */
    public ValueImport undo(UUID id, String reason) {
        Actor actor = access.require(Act.IMPORT_VALUES);
        ValueImport one = store.findToChange(id).orElseThrow(() -> new ImportNotFound(id));
        if (!one.isUndoable()) {
            throw new ImportRefused("values.import.not-undoable");
        }
        if (reason.isBlank()) {
            throw new ImportRefused("values.import.undo-why");
        }
        undos.requireReach(one);
        undos.requireUnlocked(one);
        undos.perUnit(id)
                .forEach((unit, count) -> audit.changed(
                        "values.audit.import-undone",
                        new Subject(Bringing.TYPE, id.toString(), one.fileName(), unit),
                        Told.of(one, count),
                        null));
        store.undone(id, undos.putBack(one, reason.strip(), actor, clock.instant()));
        return get(id);
    }

    /** @throws ImportNotFound when it lies outside reach */
    @Transactional(readOnly = true)
    public ValueImport get(UUID id) {
        access.require(Act.IMPORT_VALUES);
        return store.find(id).orElseThrow(() -> new ImportNotFound(id));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<ValueImport> newest(int from, int most) {
        access.require(Act.IMPORT_VALUES);
        return store.newest(from, most);
    }

    /** Values of the import that somebody changed afterwards. */
    @Transactional(readOnly = true)
    public List<ImportChange> changedSince(UUID id, int most) {
        return undos.changedSince(get(id), most);
    }

    /** A file from a disk at hand: compared and, if nothing is wrong and it is wanted, written and kept. */
    public Brought bringFile(TableFile file, String setId, int year, boolean onlyLook) {
        requireSize(file);
        String sha256 = Sha256.ofContent(file.content()).hex();
        Batch batch = new Batch(
                ValueImport.Origin.COMMAND,
                file.name(),
                sha256,
                setId,
                year,
                Act.IMPORT_VALUES,
                file.table(settings.limits()));
        Brought brought = bring(batch, onlyLook);
        if (brought.done() != null) {
            files.store(file.content(), file.name(), access.actor().unitCode());
        }
        return brought;
    }

    private Batch batch(ValueImport one) {
        try (InputStream content = files.open(Sha256.of(one.sha256()), one.unitCode())) {
            TableFile file = TableFile.of(one.fileName(), content.readAllBytes());
            return new Batch(
                    one.origin(),
                    one.fileName(),
                    one.sha256(),
                    one.setId(),
                    one.year(),
                    Act.IMPORT_VALUES,
                    file.table(settings.limits()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ValueImport proposed(ValueImport.Origin origin, String name, String sha256, String setId, int year) {
        Actor actor = access.actor();
        return new ValueImport(
                UUID.randomUUID(),
                actor.unitCode(),
                origin,
                name,
                sha256,
                setId,
                year,
                clock.instant(),
                actor.signature(),
                null,
                null);
    }

    private void requireSize(TableFile file) {
        if (file.content().length > settings.largestFile().toBytes()) {
            throw new UnreadableTable(
                    "values.table.too-big", settings.largestFile().toMegabytes());
        }
    }

    private static Subject subject(ValueImport one) {
        return new Subject(Bringing.TYPE, one.id().toString(), one.fileName(), one.unitCode());
    }
}
