package vn.ntm.organization.updates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes units by file: tried first, applied as a whole or not at all, remembered with who and when. */
@Service
@Transactional
public class UnitUpdates {
    private final BookReader reader;
    private final BookWriter writer;
    private final UpdateStore store;

    UnitUpdates(BookReader reader, BookWriter writer, UpdateStore store) {
        this.reader = reader;
        this.writer = writer;
        this.store = store;
    }

    /** What the file would do; changes nothing. */
    @Transactional(readOnly = true)
    public UpdateReport dryRun(UpdateFile file) {
        return examine(file.content()).report();
    }

    /** Keeps the file as a draft and gives its number. */
    public long receive(UpdateFile file, String who) {
        return store.keep(file, dryRun(file), who);
    }

    @Transactional(readOnly = true)
    public UnitUpdate get(long id) {
        return store.find(id).orElseThrow(() -> UpdateRefused.absent(id));
    }

    /** What a draft would do to the units as they are now, or what an applied update did. */
    @Transactional(readOnly = true)
    public UpdateReport reportOf(UnitUpdate update) {
        return update.isApplied()
                ? new UpdateReport(store.changesOf(update.id()), List.of())
                : examine(store.content(update.id())).report();
    }

    /** Applies a draft, judged again by the units as they are now. */
    public UpdateReport confirm(long id, String who) {
        store.waitForTurn();
        if (get(id).isApplied()) {
            throw UpdateRefused.appliedAlready(id);
        }
        Examined examined = examine(store.content(id));
        UpdateReport report = examined.report();
        if (!report.canBeApplied()) {
            throw UpdateRefused.hasProblems(report.problems().size());
        }
        writer.write(examined.book(), id);
        store.markApplied(id, report.changes(), who);
        return report;
    }

    /** The newest updates and drafts first. */
    @Transactional(readOnly = true)
    public List<UnitUpdate> history() {
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

    private record Examined(UnitBook book, UpdateReport report) {}
}
