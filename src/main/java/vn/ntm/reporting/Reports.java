package vn.ntm.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.shared.Vietnamese;

/** What the rest of the system may ask about reports; nothing is changed here. */
@Service
@Transactional(readOnly = true)
public class Reports {
    private final ReportStore store;
    private final EntryStore entries;
    private final Contents contents;
    private final Access access;
    private final Clock clock;

    Reports(ReportStore store, EntryStore entries, Contents contents, Access access, Clock clock) {
        this.store = store;
        this.entries = entries;
        this.contents = contents;
        this.access = access;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    public ReportSearch.Found search(ReportSearch search) {
        access.require(Act.SEE_REPORTS);
        return store.search(search);
    }

    /** @throws ReportNotFound when there is none that the one asking may see */
    public Report get(ReportId id) {
        access.require(Act.SEE_REPORTS);
        Report report = store.find(id).orElseThrow(ReportNotFound::new);
        access.requireToRead(Act.SEE_REPORTS, report.unitCode());
        return report;
    }

    /** With its content. */
    public Shown show(ReportId id) {
        return contents.of(get(id));
    }

    /** What was sent last, also where it came back since; nothing when it never was sent. */
    public Optional<Shown> lastSent(ReportId id) {
        return contents.lastSent(get(id));
    }

    /** Every version of the report, newest first. */
    public List<Report> versions(Report report) {
        access.requireToRead(Act.SEE_REPORTS, report.unitCode());
        return store.versions(report.unitCode(), report.formCode(), report.period(), report.setId(), report.request());
    }

    /** The newest version of the report on that form for the period, whichever criteria set it tells of. */
    public Optional<Report> newest(String unit, String form, Period period) {
        access.requireToRead(Act.SEE_REPORTS, unit);
        return store.search(new ReportSearch(unit, form, period.year(), null, 1)).reports().stream()
                .filter(report -> report.period().equals(period) && report.request() == null)
                .findFirst();
    }

    /** The newest version of the answer to the request on that form. */
    public Optional<Report> answer(UUID request, String unit, String form) {
        access.requireToRead(Act.SEE_REPORTS, unit);
        return store.answers(request).stream()
                .filter(report ->
                        report.unitCode().equals(unit) && report.formCode().equals(form))
                .findFirst();
    }

    /** First to last. */
    public List<Step> steps(Report report) {
        access.requireToRead(Act.SEE_REPORTS, report.unitCode());
        return entries.steps(report.id());
    }

    /** Newest first. */
    public List<Remark> remarks(Report report) {
        access.requireToRead(Act.SEE_REPORTS, report.unitCode());
        return entries.remarks(report.id());
    }

    /** What persons wrote into the cell, newest first. */
    public List<Entry> history(Report report, CellAt at) {
        access.requireToRead(Act.SEE_REPORTS, report.unitCode());
        return entries.history(report.id(), at);
    }

    /** What came into the report with one file, first to last. */
    public List<Entry> ofBatch(Report report, UUID batch) {
        access.requireToRead(Act.SEE_REPORTS, report.unitCode());
        return entries.ofBatch(report.id(), batch);
    }
}
