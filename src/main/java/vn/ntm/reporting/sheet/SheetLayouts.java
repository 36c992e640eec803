package vn.ntm.reporting.sheet;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.people.Problems;
import vn.ntm.reporting.Report;
import vn.ntm.reporting.ReportDesk;
import vn.ntm.reporting.ReportId;
import vn.ntm.reporting.Reports;
import vn.ntm.shared.Texts;

/** Layouts of others, explained once by a person of the unit and known again from then on. */
@Service
@Transactional
public class SheetLayouts {
    /** What the audit calls a layout. */
    public static final String TYPE = "report-layout";

    private static final int HIGHEST = 8;

    private final LayoutStore store;
    private final SheetStore sheets;
    private final SheetImports imports;
    private final Reports reports;
    private final ReportDesk desk;
    private final Access access;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    SheetLayouts(
            LayoutStore store,
            SheetStore sheets,
            SheetImports imports,
            Reports reports,
            ReportDesk desk,
            Access access,
            Audit audit,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.sheets = sheets;
        this.imports = imports;
        this.reports = reports;
        this.desk = desk;
        this.access = access;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What a person says about a file.
     *
     * @param sheet which of its sheets, from 0
     * @param first first row of the headings, from 0
     * @param last last row of the headings
     * @param label column with the words of the rows, from 0; below 0 when none was chosen
     * @param columns by key of the form's column, from 0
     */
    public record Explained(int sheet, int first, int last, int label, Map<String, Integer> columns) {
        public Explained {
            columns = Map.copyOf(columns);
        }
    }

    /** Those of the report's unit and form, newest first. */
    @Transactional(readOnly = true)
    public List<SheetLayout> of(ReportId id) {
        Report report = desk.mine(id, Act.PREPARE_REPORTS);
        return store.of(report.unitCode(), report.formCode());
    }

    /**
     * Keeps what was said, for this file and every other with the same headings.
     *
     * @throws vn.ntm.people.FieldsRefused with what is wrong about it
     */
    public void explain(ReportId id, UUID file, Explained said) {
        Report report = desk.mine(id, Act.PREPARE_REPORTS);
        StagedSheet sheet = sheets.find(id, file).orElseThrow(SheetNotFound::new);
        List<SheetGrid> grids = imports.book(file).sheets();
        judge(said, grids, SheetColumns.of(reports.show(id).content().form(), texts));
        int height = said.last() - said.first() + 1;
        String fingerprint = MappedSheet.fingerprint(grids.get(said.sheet()), said.first(), height);
        SheetLayout layout = new SheetLayout(
                UUID.randomUUID(),
                report.formCode(),
                fingerprint,
                sheet.fileName(),
                new SheetMapping(height, said.label(), said.columns()),
                clock.instant(),
                access.actor().signature());
        store.save(layout, report.unitCode(), access.actor());
        audit.changed("reporting.audit.layout-saved", subject(report, layout), null, layout.mapping());
    }

    private static void judge(Explained said, List<SheetGrid> grids, SheetColumns columns) {
        Problems problems = new Problems()
                .addIf(said.sheet() < 0 || said.sheet() >= grids.size(), "sheet", "reporting.sheet.map.no-sheet")
                .addIf(said.first() < 0 || said.last() < said.first(), "first", "reporting.sheet.map.rows")
                .addIf(said.last() - said.first() >= HIGHEST, "last", "reporting.sheet.map.too-high", HIGHEST)
                .addIf(said.label() < 0, "label", "reporting.sheet.map.no-label")
                .addIf(said.columns().isEmpty(), "columns", "reporting.sheet.map.no-columns")
                .addIf(
                        new HashSet<>(said.columns().values()).size()
                                < said.columns().size(),
                        "columns",
                        "reporting.sheet.map.twice");
        said.columns().keySet().stream()
                .filter(key ->
                        columns.leaves().stream().noneMatch(one -> one.key().equals(key)))
                .forEach(key -> problems.add("columns", "reporting.form.no-such-column", key));
        problems.refuse();
    }

    /** Forgets a layout. */
    public void forget(ReportId id, UUID layout) {
        Report report = desk.mine(id, Act.PREPARE_REPORTS);
        store.of(report.unitCode(), report.formCode()).stream()
                .filter(one -> one.id().equals(layout))
                .forEach(one -> {
                    store.remove(layout, report.unitCode());
                    audit.changed("reporting.audit.layout-forgotten", subject(report, one), one.mapping(), null);
                });
    }

    private static Subject subject(Report report, SheetLayout layout) {
        return new Subject(TYPE, layout.id().toString(), report.formCode() + " " + layout.name(), report.unitCode());
    }
}
