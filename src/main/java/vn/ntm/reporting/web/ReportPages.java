package vn.ntm.reporting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.criteria.Confidence;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.reporting.CellAt;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.FilledRow;
import vn.ntm.reporting.PeriodWords;
import vn.ntm.reporting.Remark;
import vn.ntm.reporting.Report;
import vn.ntm.reporting.ReportState;
import vn.ntm.reporting.ReportWay;
import vn.ntm.reporting.Reports;
import vn.ntm.reporting.Shown;
import vn.ntm.reporting.form.Column;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.reporting.form.HeaderGrid;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the page of one report. */
@Component
@Transactional(readOnly = true)
class ReportPages {
    private final Reports reports;
    private final ReportWay way;
    private final Units units;
    private final Access access;
    private final Texts texts;

    ReportPages(Reports reports, ReportWay way, Units units, Access access, Texts texts) {
        this.reports = reports;
        this.way = way;
        this.units = units;
        this.access = access;
        this.texts = texts;
    }

    ReportPage of(Shown shown) {
        Report report = shown.report();
        FormDefinition form = shown.content().form();
        List<Remark> remarks = reports.remarks(report);
        ReportPage.Acts acts = acts(report);
        CellViews cells = new CellViews(shown, remarks, acts.write(), texts);
        List<ReportPage.Row> rows = form.isNarrative() ? List.of() : cells.rows();
        return new ReportPage(
                report.id().toString(),
                report.revision(),
                report.formCode(),
                heading(report, form),
                form.title().toUpperCase(Locale.ROOT),
                shown.content().subtitle(),
                office(report),
                ReportBadge.of(report.state(), texts),
                lead(report),
                trust(form),
                known(shown),
                form.isNarrative(),
                HeaderGrid.of(form),
                widths(form),
                rows,
                form.isNarrative() ? paragraphs(shown, cells, remarks) : List.of(),
                form.signers(),
                shown.content().complaints().stream()
                        .map(one -> texts.of("reporting.complaint", place(shown, one.at()), one.words()))
                        .toList(),
                remarks.stream().map(one -> said(shown, cells, one)).toList(),
                reports.steps(report).stream()
                        .map(step -> new ReportPage.StepLine(
                                ReportBadge.of(step.to(), texts),
                                step.by(),
                                Vietnamese.moment(step.at()),
                                step.reason()))
                        .toList(),
                versions(report),
                shown.sha256(),
                !shown.intact(),
                way.fingerprint(shown.content()),
                acts);
    }

    /** Shares of the table, in percent. */
    private static List<String> widths(FormDefinition form) {
        int all = form.leaves().stream().mapToInt(Column::wide).sum();
        return form.leaves().stream()
                .map(column -> Math.max(2, Math.round(100f * column.wide() / all)) + "%")
                .toList();
    }

    static String heading(Report report, FormDefinition form) {
        return report.formCode() + ". " + form.title();
    }

    /** The unit above and the unit itself, as on paper. */
    private List<String> office(Report report) {
        boolean province = report.unitCode().length() <= 2;
        UnitLevel level = province ? UnitLevel.PROVINCE : UnitLevel.COMMUNE;
        Optional<Unit> unit =
                units.nearest(level, report.unitCode(), report.period().lastDay());
        List<String> lines = new ArrayList<>();
        unit.filter(one -> !province)
                .flatMap(one -> units.lineage(one, one.nearest(report.period().lastDay())).stream()
                        .skip(1)
                        .findFirst())
                .ifPresent(above -> lines.add(
                        texts.of("reporting.office.above", above.fullName().toUpperCase(Locale.ROOT))));
        lines.add(texts.of("reporting.office.own", report.unitName().toUpperCase(Locale.ROOT)));
        return lines;
    }

    private String lead(Report report) {
        String due = report.due() == null
                ? texts.of("reporting.lead.no-due")
                : texts.of(
                        report.isLate(reports.today()) ? "reporting.lead.late" : "reporting.lead.due",
                        Vietnamese.date(report.due()));
        return texts.of("reporting.lead", PeriodWords.of(report.period(), texts), due);
    }

    private @Nullable String trust(FormDefinition form) {
        if (form.confidence() == Confidence.SOURCED) {
            return null;
        }
        return form.note().isEmpty() ? texts.of("reporting.form.unchecked") : form.note();
    }

    private String known(Shown shown) {
        List<Filled> meant = shown.content().rows().stream()
                .filter(row -> row.kind() == FilledRow.Kind.LINE)
                .flatMap(row -> row.cells().values().stream())
                .filter(cell -> cell.origin() != null
                        || (cell.value() instanceof CellValue.Unknown(CellValue.Why why)
                                && why != CellValue.Why.NO_MEANING))
                .toList();
        long known = meant.stream().filter(cell -> cell.value().isKnown()).count();
        return texts.of("reporting.known", known, meant.size());
    }

    private List<ReportPage.Paragraph> paragraphs(Shown shown, CellViews cells, List<Remark> remarks) {
        return shown.content().rows().stream()
                .map(row -> {
                    CellAt at = new CellAt(row.key(), "text");
                    Filled cell = row.cell("text");
                    boolean known = cell.value() instanceof CellValue.Words;
                    String text = cell.value() instanceof CellValue.Words(String words)
                            ? words
                            : texts.of("reporting.paragraph.empty");
                    return new ReportPage.Paragraph(
                            row.label(),
                            text.lines().toList(),
                            cells.cellPath(at),
                            !known,
                            cell.origin() != null && cell.origin().source().equals("entered"),
                            cell.instead() != null,
                            remarks.stream().anyMatch(one -> one.at().equals(at)));
                })
                .toList();
    }

    private ReportPage.Said said(Shown shown, CellViews cells, Remark remark) {
        return new ReportPage.Said(
                place(shown, remark.at()),
                cells.cellPath(remark.at()),
                remark.words(),
                texts.of("reporting.by", remark.by(), Vietnamese.moment(remark.when())));
    }

    /** "Giao thông – Kết quả thực hiện": the row by its first words, the column by its heading. */
    String place(Shown shown, CellAt at) {
        FormDefinition form = shown.content().form();
        String row =
                shown.content().row(at.row()).map(one -> rowName(form, one)).orElse(at.row());
        return form.column(at.column())
                .map(column -> texts.of("reporting.place", row, column.header()))
                .orElse(row);
    }

    /** The words of a row that tell it from others: its first text cells. */
    static String rowName(FormDefinition form, FilledRow row) {
        if (!row.label().isEmpty()) {
            return row.label();
        }
        List<String> words = form.leaves().stream()
                .map(column -> row.cell(column.key()).value())
                .filter(CellValue.Words.class::isInstance)
                .map(value -> ((CellValue.Words) value).text())
                .limit(3)
                .toList();
        String name = String.join(" · ", words);
        return name.length() > 120 ? name.substring(0, 119) + "…" : name;
    }

    private List<ReportPage.VersionLine> versions(Report report) {
        List<Report> all = reports.versions(report);
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .map(one -> new ReportPage.VersionLine(
                                texts.of("reporting.version", one.version()),
                                "/reports/" + one.id(),
                                one.id().equals(report.id()),
                                one.corrects() == null
                                        ? null
                                        : "/reports/" + one.id() + "/differences?with=" + one.corrects()))
                        .toList();
    }

    private ReportPage.Acts acts(Report report) {
        Actor actor = access.actor();
        boolean own = actor.unitCode().equals(report.unitCode());
        boolean prepares = own && access.mayChange(Act.PREPARE_REPORTS, report.unitCode());
        boolean signs = own && access.mayChange(Act.SIGN_REPORTS, report.unitCode());
        boolean receives = !own && access.mayChange(Act.RECEIVE_REPORTS, report.unitCode());
        boolean newest = reports.versions(report).getFirst().id().equals(report.id());
        ReportState state = report.state();
        return new ReportPage.Acts(
                prepares && state.isOpen(),
                prepares && state.mayBecome(ReportState.FOR_SIGNATURE),
                signs && state.mayBecome(ReportState.SUBMITTED),
                signs && state.mayBecome(ReportState.DRAFT),
                receives && state.mayBecome(ReportState.RETURNED),
                receives && state.mayBecome(ReportState.ACCEPTED),
                receives && state.mayBecome(ReportState.LOCKED),
                prepares && state == ReportState.LOCKED && newest);
    }
}
