package vn.ntm.reporting.sheet;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.documents.FileStore;
import vn.ntm.documents.Sha256;
import vn.ntm.reporting.CellAt;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Entry;
import vn.ntm.reporting.FilledForm;
import vn.ntm.reporting.Report;
import vn.ntm.reporting.ReportDesk;
import vn.ntm.reporting.ReportId;
import vn.ntm.reporting.Reports;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;

/** Edited files that come home: kept, looked at, taken in whole or in parts, taken back together. */
@Service
@Transactional
public class SheetImports {
    private static final int LONGEST_NAME = 150;
    private static final int PAST = 20;

    private final SheetStore store;
    private final SheetReading reading;
    private final Reports reports;
    private final ReportDesk desk;
    private final FileStore files;
    private final Access access;
    private final Texts texts;
    private final Clock clock;

    SheetImports(
            SheetStore store,
            SheetReading reading,
            Reports reports,
            ReportDesk desk,
            FileStore files,
            Access access,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.reading = reading;
        this.reports = reports;
        this.desk = desk;
        this.files = files;
        this.access = access;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * A file and what it would do, or did.
     *
     * @param proposal null when its cells cannot be told, or it was taken already
     * @param entries what it wrote
     * @param since those of them that somebody wrote over since
     */
    public record Look(
            Report report,
            FilledForm content,
            StagedSheet sheet,
            @Nullable SheetProposal proposal,
            List<Entry> entries,
            Set<CellAt> since) {
        public Look {
            entries = List.copyOf(entries);
            since = Set.copyOf(since);
        }
    }

    /**
     * Keeps the file to be looked at.
     *
     * @throws SheetRefused when it cannot be taken
     */
    public UUID receive(ReportId id, String fileName, byte[] content) {
        Report report = desk.toWrite(id);
        reading.requireSame(SheetBook.read(content), report);
        StagedSheet sheet = new StagedSheet(
                UUID.randomUUID(),
                id,
                report.unitCode(),
                name(fileName),
                Sha256.ofContent(content).hex(),
                clock.instant(),
                access.actor().signature(),
                null,
                null);
        store.add(sheet, content, access.actor());
        return sheet.id();
    }

    private static String name(String fileName) {
        String plain = VietnameseText.atTheDoor(fileName)
                .replaceFirst("(?s).*[/\\\\]", "")
                .strip();
        return plain.isEmpty() ? "?" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    /** Compares the file with the report as it is now; changes nothing. */
    @Transactional(readOnly = true)
    public Look look(ReportId id, UUID file) {
        Report report = own(id);
        StagedSheet sheet = store.find(id, file).orElseThrow(SheetNotFound::new);
        FilledForm content = reports.show(id).content();
        if (sheet.applied() == null) {
            SheetProposal proposal =
                    reading.proposal(book(file), report, content).orElse(null);
            return new Look(report, content, sheet, proposal, List.of(), Set.of());
        }
        List<Entry> entries = reports.ofBatch(report, file);
        return new Look(report, content, sheet, null, entries, writtenOver(report, entries));
    }

    SheetBook book(UUID file) {
        return SheetBook.read(store.content(file).orElseThrow(SheetNotFound::new));
    }

    /** Sheets of a file that waits. */
    @Transactional(readOnly = true)
    public List<SheetView> views(ReportId id, UUID file) {
        own(id);
        UUID own = store.find(id, file).orElseThrow(SheetNotFound::new).id();
        return book(own).sheets().stream().map(SheetView::of).toList();
    }

    /** Files of the report, newest first. */
    @Transactional(readOnly = true)
    public List<StagedSheet> past(ReportId id) {
        return store.of(own(id), PAST);
    }

    /**
     * Writes what was looked at: all of it, or the chosen cells.
     *
     * @param fingerprint of the proposal that was shown
     * @param chosen cells, null for all
     * @throws SheetOvertaken when the file would no longer change what was shown
     * @throws SheetRefused when nothing is chosen
     */
    public int apply(ReportId id, UUID file, String fingerprint, @Nullable Set<CellAt> chosen) {
        Report report = desk.toWrite(id);
        StagedSheet sheet = store.findToChange(id, file).orElseThrow(SheetNotFound::new);
        if (sheet.applied() != null) {
            throw new SheetOvertaken();
        }
        SheetProposal proposal = reading.proposal(
                        book(file), report, reports.show(id).content())
                .filter(one -> one.fingerprint().equals(fingerprint))
                .orElseThrow(SheetOvertaken::new);
        Map<CellAt, Optional<CellValue>> values = new LinkedHashMap<>();
        for (SheetChange change : proposal.changes()) {
            if (chosen == null || chosen.contains(change.at())) {
                values.put(change.at(), Optional.ofNullable(change.value()));
            }
        }
        if (values.isEmpty()) {
            throw new SheetRefused("reporting.sheet.nothing-chosen");
        }
        files.store(store.content(file).orElseThrow(SheetNotFound::new), sheet.fileName(), report.unitCode());
        desk.enter(id, report.revision(), values, texts.of("reporting.sheet.from-file", sheet.fileName()), file);
        store.applied(
                file,
                new StagedSheet.Applied(
                        values.size(), clock.instant(), access.actor().signature()));
        return values.size();
    }

    /**
     * Puts back what stood in the cells before, where nobody wrote over it since.
     *
     * @throws SheetRefused when it was not taken, or taken back before
     */
    public StagedSheet.Undone undo(ReportId id, UUID file) {
        Report report = desk.toWrite(id);
        StagedSheet sheet = store.findToChange(id, file).orElseThrow(SheetNotFound::new);
        if (!sheet.isUndoable()) {
            throw new SheetRefused("reporting.sheet.not-undoable");
        }
        List<Entry> entries = reports.ofBatch(report, file);
        Set<CellAt> since = writtenOver(report, entries);
        Map<CellAt, Optional<CellValue>> before = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> !since.contains(entry.at()))
                .forEach(entry -> before.put(entry.at(), before(report, entry)));
        if (!before.isEmpty()) {
            desk.enter(id, report.revision(), before, texts.of("reporting.sheet.undo-note", sheet.fileName()), null);
        }
        Instant now = clock.instant();
        StagedSheet.Undone undone = new StagedSheet.Undone(
                before.size(), since.size(), now, access.actor().signature());
        store.undone(file, undone);
        return undone;
    }

    private Optional<CellValue> before(Report report, Entry entry) {
        return reports.history(report, entry.at()).stream()
                .filter(one -> one.id() < entry.id())
                .findFirst()
                .map(Entry::value);
    }

    private Set<CellAt> writtenOver(Report report, List<Entry> entries) {
        List<CellAt> since = new ArrayList<>();
        for (Entry entry : entries) {
            if (reports.history(report, entry.at()).getFirst().id() > entry.id()) {
                since.add(entry.at());
            }
        }
        return Set.copyOf(since);
    }

    private Report own(ReportId id) {
        return desk.mine(id, Act.PREPARE_REPORTS);
    }
}
