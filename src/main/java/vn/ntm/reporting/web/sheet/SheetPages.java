package vn.ntm.reporting.web.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.CellWords;
import vn.ntm.reporting.Entry;
import vn.ntm.reporting.PeriodWords;
import vn.ntm.reporting.Report;
import vn.ntm.reporting.ReportId;
import vn.ntm.reporting.Reports;
import vn.ntm.reporting.form.Column;
import vn.ntm.reporting.sheet.SheetChange;
import vn.ntm.reporting.sheet.SheetColumns;
import vn.ntm.reporting.sheet.SheetImports;
import vn.ntm.reporting.sheet.SheetLayouts;
import vn.ntm.reporting.sheet.SheetProblem;
import vn.ntm.reporting.sheet.SheetProposal;
import vn.ntm.reporting.sheet.StagedSheet;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the pages of files that come home. */
@Component
@Transactional(readOnly = true)
class SheetPages {
    /** More ticks than a form can send are not offered. */
    private static final int MOST_TICKS = 500;

    private final SheetImports imports;
    private final SheetLayouts layouts;
    private final Reports reports;
    private final Texts texts;

    SheetPages(SheetImports imports, SheetLayouts layouts, Reports reports, Texts texts) {
        this.imports = imports;
        this.layouts = layouts;
        this.reports = reports;
        this.texts = texts;
    }

    SheetsPage sheets(ReportId id, @Nullable String problem) {
        Report report = reports.get(id);
        return new SheetsPage(
                path(id),
                name(report),
                report.state().isOpen(),
                problem,
                imports.past(id).stream().map(this::past).toList(),
                layouts.of(id).stream()
                        .map(one -> new SheetsPage.Layout(
                                one.id().toString(),
                                one.name(),
                                texts.of("reporting.sheets.by", one.by(), Vietnamese.moment(one.at())),
                                one.mapping().columns().size()))
                        .toList());
    }

    static String path(ReportId id) {
        return "/reports/" + id;
    }

    String name(Report report) {
        return texts.of("reporting.sheets.report", report.formCode(), PeriodWords.of(report.period(), texts));
    }

    private SheetsPage.Past past(StagedSheet sheet) {
        return new SheetsPage.Past(
                path(sheet.report()) + "/import/" + sheet.id(),
                sheet.fileName(),
                texts.of("reporting.sheets.by", sheet.receivedBy(), Vietnamese.moment(sheet.receivedAt())),
                state(sheet));
    }

    private String state(StagedSheet sheet) {
        StagedSheet.Applied applied = sheet.applied();
        return applied == null
                ? texts.of("reporting.sheets.state.waiting")
                : texts.of(
                        sheet.undone() == null ? "reporting.sheets.state.done" : "reporting.sheets.state.undone",
                        applied.cells());
    }

    SheetImportPage one(SheetImports.Look look, @Nullable String problem) {
        SheetProposal proposal = look.proposal();
        StagedSheet sheet = look.sheet();
        SheetImportPage.State state = stateOf(sheet, proposal);
        List<SheetChange> changes = proposal == null ? List.of() : proposal.changes();
        boolean ready = state == SheetImportPage.State.READY;
        return new SheetImportPage(
                path(sheet.report()),
                name(look.report()),
                path(sheet.report()) + "/import/" + sheet.id(),
                sheet.fileName(),
                state,
                title(state, look),
                texts.of("reporting.sheets.lead", sheet.receivedBy(), Vietnamese.moment(sheet.receivedAt())),
                notes(look),
                ready && proposal != null ? proposal.fingerprint() : null,
                ready && changes.size() <= MOST_TICKS,
                changes.stream().map(this::change).toList(),
                proposal == null
                        ? List.of()
                        : proposal.problems().stream().map(this::fault).toList(),
                look.entries().stream().map(entry -> written(look, entry)).toList(),
                sheet.isUndoable() && look.report().state().isOpen(),
                problem);
    }

    private static SheetImportPage.State stateOf(StagedSheet sheet, @Nullable SheetProposal proposal) {
        if (sheet.applied() != null) {
            return sheet.undone() == null ? SheetImportPage.State.DONE : SheetImportPage.State.UNDONE;
        }
        return proposal == null
                ? SheetImportPage.State.UNKNOWN
                : proposal.changes().isEmpty() ? SheetImportPage.State.NOTHING : SheetImportPage.State.READY;
    }

    private String title(SheetImportPage.State state, SheetImports.Look look) {
        SheetProposal proposal = look.proposal();
        int changes =
                proposal == null ? look.entries().size() : proposal.changes().size();
        return switch (state) {
            case READY -> texts.of("reporting.sheets.ready", changes);
            case NOTHING ->
                texts.of(
                        proposal == null || proposal.problems().isEmpty()
                                ? "reporting.sheets.nothing"
                                : "reporting.sheets.nothing-readable");
            case UNKNOWN -> texts.of("reporting.sheets.unknown");
            case DONE -> texts.of("reporting.sheets.done", changes);
            case UNDONE -> texts.of("reporting.sheets.undone");
        };
    }

    private List<String> notes(SheetImports.Look look) {
        List<String> notes = new ArrayList<>();
        SheetProposal proposal = look.proposal();
        if (proposal != null) {
            notes.add(
                    switch (proposal.how()) {
                        case KEYS -> texts.of("reporting.sheets.how.keys", proposal.cells());
                        case LAYOUT -> texts.of("reporting.sheets.how.layout", proposal.cells());
                        case WORDS -> texts.of("reporting.sheets.how.words", proposal.cells());
                    });
            if (proposal.elsewhere()) {
                notes.add(texts.of("reporting.sheets.elsewhere"));
            } else if (!proposal.exact()) {
                notes.add(texts.of("reporting.sheets.not-exact"));
            }
        }
        StagedSheet.Undone undone = look.sheet().undone();
        if (undone != null) {
            notes.add(texts.of(
                    "reporting.sheets.undone.what",
                    undone.by(),
                    Vietnamese.moment(undone.at()),
                    undone.putBack(),
                    undone.kept()));
        }
        return notes;
    }

    private SheetImportPage.Change change(SheetChange change) {
        return new SheetImportPage.Change(
                change.at().toString(),
                change.place(),
                change.row(),
                change.column(),
                change.before(),
                change.after(),
                change.movedOn() ? texts.of("reporting.sheets.moved-on") : null);
    }

    private SheetImportPage.Fault fault(SheetProblem problem) {
        String what = String.join(
                " · ",
                Stream.of(problem.row(), problem.column())
                        .filter(word -> !word.isEmpty())
                        .toList());
        return new SheetImportPage.Fault(problem.place(), what, problem.sentence(texts));
    }

    private SheetImportPage.Written written(SheetImports.Look look, Entry entry) {
        SheetColumns columns = SheetColumns.of(look.content().form(), texts);
        CellValue value = entry.value();
        Column column = columns.leaves().stream()
                .filter(one -> one.key().equals(entry.at().column()))
                .findFirst()
                .orElse(Column.of(entry.at().column(), entry.at().column(), Column.Kind.TEXT));
        boolean since = look.since().contains(entry.at()) && look.sheet().undone() == null;
        return new SheetImportPage.Written(
                look.content()
                        .row(entry.at().row())
                        .map(columns::rowLabel)
                        .orElse(entry.at().row()),
                columns.header(entry.at().column()),
                value == null ? texts.of("reporting.sheet.taken-back") : CellWords.of(value, column, texts),
                since ? texts.of("reporting.sheets.since") : "");
    }
}
