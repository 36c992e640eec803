package vn.ntm.organization.updates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;

/** Changes units by file: tried first, applied as a whole or not at all, remembered with who and when. */
@Service
@Transactional
public class UnitUpdates {
    private final BookReader reader;
    private final BookWriter writer;
    private final UpdateStore store;
    private final Access access;
    private final Audit audit;

    UnitUpdates(BookReader reader, BookWriter writer, UpdateStore store, Access access, Audit audit) {
        this.reader = reader;
        this.writer = writer;
        this.store = store;
        this.access = access;
        this.audit = audit;
    }

    /** What the file would do; changes nothing. */
    @Transactional(readOnly = true)
    public UpdateReport dryRun(UpdateFile file) {
        requireToRead();
        return examine(file.content()).report();
    }

    /** Keeps the file as a draft and gives its number. */
    public long receive(UpdateFile file) {
        return receive(file, Objects.requireNonNull(UUID.randomUUID()));
    }

    /**
     * Keeps the file as a draft, once however often the same request comes in.
     *
     * @param request chosen by the asker, the same when it asks again because no answer came
     */
    public long receive(UpdateFile file, UUID request) {
        Actor actor = requireToChange();
        return store.receivedUnder(request).orElseGet(() -> keep(file, request, actor));
    }

    private long keep(UpdateFile file, UUID request, Actor actor) {
        UpdateReport report = dryRun(file);
        long id = store.keep(file, report, actor.signature(), request);
        audit.changed(
                "organization.audit.update-received",
                subject(id, file.name()),
                null,
                new Numbers(report.changes().size(), report.problems().size()));
        return id;
    }

    @Transactional(readOnly = true)
    public UnitUpdate get(long id) {
        requireToRead();
        return store.find(id).orElseThrow(() -> UpdateRefused.absent(id));
    }

    /** What a draft would do to the units as they are now, or what an applied update did. */
    @Transactional(readOnly = true)
    public UpdateReport reportOf(UnitUpdate update) {
        requireToRead();
        return update.isApplied()
                ? new UpdateReport(store.changesOf(update.id()), List.of())
                : examine(store.content(update.id())).report();
    }

    /** Applies a draft, judged again by the units as they are now. */
    public UpdateReport confirm(long id) {
        Actor actor = requireToChange();
        store.waitForTurn();
        UnitUpdate update = get(id);
        if (update.isApplied()) {
            throw UpdateRefused.appliedAlready(id);
        }
        Examined examined = examine(store.content(id));
        UpdateReport report = examined.report();
        if (!report.canBeApplied()) {
            throw UpdateRefused.hasProblems(report.problems().size());
        }
        writer.write(examined.book(), id);
        store.markApplied(id, report.changes(), actor.signature());
        audit.changed(
                "organization.audit.update-applied",
                subject(id, update.fileName()),
                null,
                new Numbers(report.changes().size(), 0));
        return report;
    }

    /** The newest updates and drafts first. */
    @Transactional(readOnly = true)
    public List<UnitUpdate> history() {
        requireToRead();
        return store.newest();
    }

    private Examined examine(byte[] content) {
        Sheet sheet = SheetReader.read(content);
        UnitBook book = reader.open(sheet.rows());
        List<UpdateChange> changes = new ArrayList<>();
        List<UpdateProblem> problems = new ArrayList<>(sheet.problems());
        for (Sheet.Row line : sheet.rows()) {
            RowReading row = new RowReading(line);
            Acts.of(row).flatMap(act -> act.perform(row, book)).ifPresent(changes::add);
            problems.addAll(row.problems());
        }
        problems.addAll(BookChecks.of(book));
        problems.sort(Comparator.comparingInt(UpdateProblem::row));
        return new Examined(book, new UpdateReport(changes, problems));
    }

    private Actor requireToRead() {
        return access.requireToRead(Act.CHANGE_UNITS, Actor.WHOLE_COUNTRY);
    }

    private Actor requireToChange() {
        return access.requireToChange(Act.CHANGE_UNITS, Actor.WHOLE_COUNTRY);
    }

    private static Subject subject(long id, String fileName) {
        return new Subject("unit-update", String.valueOf(id), fileName, Actor.WHOLE_COUNTRY);
    }

    private record Numbers(int changes, int problems) {}

    private record Examined(UnitBook book, UpdateReport report) {}
}
