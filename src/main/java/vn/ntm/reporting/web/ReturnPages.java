package vn.ntm.reporting.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.CellWords;
import vn.ntm.reporting.FilledForm;
import vn.ntm.reporting.FilledRow;
import vn.ntm.reporting.PeriodWords;
import vn.ntm.reporting.Report;
import vn.ntm.reporting.ReportDifference;
import vn.ntm.reporting.ReportSearch;
import vn.ntm.reporting.Reports;
import vn.ntm.reporting.Shown;
import vn.ntm.reporting.form.Column;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** Makes the pages that give a report back, and those that compare two. */
@Component
@Transactional(readOnly = true)
class ReturnPages {
    /** Remarks that one return has room for; more is said in the reason. */
    static final int SLOTS = 6;

    private final Reports reports;
    private final ReportPages pages;
    private final Texts texts;

    ReturnPages(Reports reports, ReportPages pages, Texts texts) {
        this.reports = reports;
        this.pages = pages;
        this.texts = texts;
    }

    ReturnPage of(Shown shown, String action, SentForm form) {
        Report report = shown.report();
        FormDefinition definition = shown.content().form();
        return new ReturnPage(
                report.id().toString(),
                ReportPages.heading(report, definition),
                report.revision(),
                action,
                form,
                SLOTS,
                shown.content().rows().stream()
                        .filter(row -> row.kind() != FilledRow.Kind.GROUP)
                        .map(row -> new Choice(row.key(), ReportPages.rowName(definition, row)))
                        .toList(),
                definition.leaves().stream()
                        .map(column -> new Choice(column.key(), column.header()))
                        .toList());
    }

    /** What is different from another version or period of the same form; the one before where none is chosen. */
    DifferencesOfReports differences(Shown shown, String with) {
        Report report = shown.report();
        List<Report> others = others(report);
        Report other = others.stream()
                .filter(one -> one.id().toString().equals(with))
                .findFirst()
                .orElseGet(() -> before(report, others));
        return new DifferencesOfReports(
                report.id().toString(),
                ReportPages.heading(report, shown.content().form()),
                other == null
                        ? texts.of("reporting.differences.none-to-compare")
                        : texts.of("reporting.differences.lead", name(other), name(report)),
                others.stream()
                        .map(one -> new Choice(one.id().toString(), name(one)))
                        .toList(),
                other == null ? "" : other.id().toString(),
                other == null ? List.of() : lines(reports.show(other.id()), shown));
    }

    private List<Report> others(Report report) {
        return Stream.concat(
                        reports.versions(report).stream(),
                        reports
                                .search(new ReportSearch(report.unitCode(), report.formCode(), 0, null, 1))
                                .reports()
                                .stream())
                .filter(one -> !one.id().equals(report.id()))
                .distinct()
                .toList();
    }

    private static @Nullable Report before(Report report, List<Report> others) {
        return others.stream()
                .filter(one -> one.id().equals(report.corrects()))
                .findFirst()
                .or(() -> others.stream()
                        .filter(one -> one.period().compareTo(report.period()) < 0)
                        .findFirst())
                .orElse(null);
    }

    private String name(Report report) {
        return texts.of("reporting.differences.name", PeriodWords.of(report.period(), texts), report.version());
    }

    private List<DifferencesOfReports.Line> lines(Shown one, Shown other) {
        return ReportDifference.between(one.content(), other.content()).stream()
                .map(difference -> new DifferencesOfReports.Line(
                        pages.place(other, difference.at()),
                        "/reports/" + other.report().id() + "/cell?at="
                                + difference.at().inAddress(),
                        words(
                                difference.before(),
                                one.content(),
                                difference.at().column()),
                        words(
                                difference.after(),
                                other.content(),
                                difference.at().column())))
                .toList();
    }

    private String words(CellValue value, FilledForm content, String column) {
        Column of = content.form().column(column).orElseGet(() -> Column.of(column, "", Column.Kind.TEXT));
        String words = CellWords.of(value, of, texts);
        return words.isEmpty() ? texts.of("reporting.differences.nothing") : words;
    }
}
