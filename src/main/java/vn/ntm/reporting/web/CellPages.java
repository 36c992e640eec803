package vn.ntm.reporting.web;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.reporting.CellAt;
import vn.ntm.reporting.CellReading;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.CellWords;
import vn.ntm.reporting.Entry;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.FilledRow;
import vn.ntm.reporting.Origin;
import vn.ntm.reporting.Report;
import vn.ntm.reporting.ReportNotFound;
import vn.ntm.reporting.ReportState;
import vn.ntm.reporting.Reports;
import vn.ntm.reporting.Shown;
import vn.ntm.reporting.form.Binding;
import vn.ntm.reporting.form.Column;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.reporting.form.Section;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Opens single cells, and rows to be filled in. */
@Component
@Transactional(readOnly = true)
class CellPages {
    private static final Column PARAGRAPH = Column.of("text", "", Column.Kind.TEXT);

    private final Reports reports;
    private final ReportPages pages;
    private final Access access;
    private final Texts texts;

    CellPages(Reports reports, ReportPages pages, Access access, Texts texts) {
        this.reports = reports;
        this.pages = pages;
        this.access = access;
        this.texts = texts;
    }

    static CellReading read(Shown shown, CellAt at, String typed) {
        return CellReading.read(column(shown, at), typed);
    }

    private static Column column(Shown shown, CellAt at) {
        return shown.content().form().isNarrative()
                ? PARAGRAPH
                : shown.content().form().column(at.column()).orElseThrow(ReportNotFound::new);
    }

    /** @param sent what was typed and cannot be taken, null when the cell is just opened */
    CellPage cell(Shown shown, CellAt at, @Nullable SentForm sent) {
        Report report = shown.report();
        FilledRow row = shown.content().row(at.row()).orElseThrow(ReportNotFound::new);
        Filled cell = row.cell(at.column());
        Column column = column(shown, at);
        List<Entry> entries = reports.history(report, at);
        boolean written = !entries.isEmpty() && entries.getFirst().value() != null;
        boolean writable = mayWrite(report) && row.kind() == FilledRow.Kind.LINE;
        Origin origin = cell.origin();
        CellValue instead = cell.instead();
        return new CellPage(
                report.id().toString(),
                ReportPages.heading(report, shown.content().form()),
                at.toString(),
                pages.place(shown, at),
                CellWords.of(cell.value(), column, texts),
                binding(shown.content().form(), row, at).map(Binding::formula).orElse(""),
                facts(cell, shown),
                origin == null || origin.path().isEmpty() ? null : origin.path(),
                instead == null ? null : CellWords.of(instead, column, texts),
                entries.stream().map(entry -> written(entry, column)).toList(),
                reports.remarks(report).stream()
                        .filter(remark -> remark.at().equals(at))
                        .map(remark -> new ReportPage.Said(
                                "",
                                "",
                                remark.words(),
                                texts.of("reporting.by", remark.by(), Vietnamese.moment(remark.when()))))
                        .toList(),
                !writable
                        ? null
                        : sent != null
                                ? sent
                                : SentForm.empty(texts).with("value", CellWords.typed(cell.value(), column, texts)),
                report.revision(),
                hint(column),
                shown.content().form().isNarrative(),
                written,
                returnPath(report, at));
    }

    private String hint(Column column) {
        return texts.of("reporting.cell.hint." + column.kind().name().toLowerCase(Locale.ROOT));
    }

    private @Nullable String returnPath(Report report, CellAt at) {
        boolean mine = access.actor().unitCode().equals(report.unitCode());
        boolean returns = !mine
                && access.mayChange(Act.RECEIVE_REPORTS, report.unitCode())
                && report.state().mayBecome(ReportState.RETURNED);
        return returns
                ? "/reports/" + report.id() + "/return?row=" + encoded(at.row()) + "&column=" + encoded(at.column())
                : null;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private List<CellPage.Fact> facts(Filled cell, Shown shown) {
        List<CellPage.Fact> facts = new ArrayList<>();
        if (cell.value() instanceof CellValue.Share(BigDecimal part, BigDecimal whole)) {
            facts.add(fact(
                    "counts",
                    texts.of("reporting.fact.counts.of", Vietnamese.number(part, 4), Vietnamese.number(whole, 4))));
        }
        Origin origin = cell.origin();
        if (origin != null) {
            facts.add(fact("source", texts.of("reporting.origin." + origin.source())));
            Optional.ofNullable(origin.asOf()).ifPresent(day -> facts.add(fact("as-of", Vietnamese.date(day))));
            Optional.ofNullable(origin.units())
                    .ifPresent(units -> facts.add(fact(
                            "coverage", texts.of("reporting.fact.coverage.of", units.counted(), units.expected()))));
            facts.add(fact(
                    "approved",
                    texts.of(origin.approved() ? "reporting.fact.approved.yes" : "reporting.fact.approved.no")));
            if (!origin.by().isEmpty()) {
                facts.add(fact("by", origin.by()));
            }
            Optional.ofNullable(origin.at()).ifPresent(at -> facts.add(fact("at", Vietnamese.moment(at))));
            if (!origin.note().isEmpty()) {
                facts.add(fact("note", origin.note()));
            }
        }
        if (shown.frozenAt() != null) {
            facts.add(fact("frozen", Vietnamese.moment(Objects.requireNonNull(shown.frozenAt()))));
        }
        return facts;
    }

    private CellPage.Fact fact(String name, String words) {
        return new CellPage.Fact(texts.of("reporting.fact." + name), words);
    }

    private CellPage.Written written(Entry entry, Column column) {
        CellValue value = entry.value();
        return new CellPage.Written(
                value == null ? texts.of("reporting.entry.taken-back") : CellWords.of(value, column, texts),
                entry.by(),
                Vietnamese.moment(entry.when()),
                entry.note());
    }

    private static Optional<Binding> binding(FormDefinition form, FilledRow row, CellAt at) {
        Optional<Section> section = form.sections().stream()
                .filter(one -> one.key().equals(row.section()))
                .findFirst();
        return section.flatMap(one -> Optional.ofNullable(one.rows().stream()
                .filter(line -> row.key().equals(one.key() + "." + line.key()))
                .findFirst()
                .map(line -> line.cells().get(at.column()))
                .orElseGet(() -> one.cells().get(at.column()))));
    }

    private boolean mayWrite(Report report) {
        return report.state().isOpen()
                && access.actor().unitCode().equals(report.unitCode())
                && access.mayChange(Act.PREPARE_REPORTS, report.unitCode());
    }

    /** Columns of the row that a person may fill: what the row calls itself stays. */
    List<Column> writable(Shown shown, String key) {
        FilledRow row = shown.content().row(key).orElseThrow(ReportNotFound::new);
        return shown.content().form().leaves().stream()
                .filter(column -> {
                    Filled cell = row.cell(column.key());
                    boolean meaningless = cell.value() instanceof CellValue.Unknown(CellValue.Why why)
                            && why == CellValue.Why.NO_MEANING;
                    boolean label = cell.value().isKnown() && cell.origin() == null;
                    boolean computed = binding(shown.content().form(), row, new CellAt(key, column.key()))
                            .filter(binding -> !binding.formula().isEmpty())
                            .isPresent();
                    return !meaningless && !label && !computed;
                })
                .toList();
    }

    /** What stands in the fields of the row now. */
    SentForm typed(Shown shown, String key) {
        FilledRow row = shown.content().row(key).orElseThrow(ReportNotFound::new);
        SentForm form = SentForm.empty(texts);
        writable(shown, key)
                .forEach(column -> form.with(
                        column.key(), CellWords.typed(row.cell(column.key()).value(), column, texts)));
        return form;
    }

    RowPage row(Shown shown, String key, SentForm form) {
        FilledRow row = shown.content().row(key).orElseThrow(ReportNotFound::new);
        if (!mayWrite(shown.report())) {
            throw new ReportNotFound();
        }
        return new RowPage(
                shown.report().id().toString(),
                ReportPages.heading(shown.report(), shown.content().form()),
                key,
                ReportPages.rowName(shown.content().form(), row),
                shown.report().revision(),
                form,
                writable(shown, key).stream()
                        .map(column -> new RowPage.Field(
                                column.key(),
                                header(shown, column),
                                hint(column),
                                source(row.cell(column.key()), column)))
                        .toList());
    }

    /** With the headings above it. */
    private static String header(Shown shown, Column column) {
        return shown.content().form().columns().stream()
                .filter(top -> top.isGroup()
                        && top.leaves().anyMatch(leaf -> leaf.key().equals(column.key())))
                .findFirst()
                .map(top -> top.header() + " – " + column.header())
                .orElse(column.header());
    }

    private String source(Filled cell, Column column) {
        CellValue instead = cell.instead();
        return instead == null ? "" : texts.of("reporting.row.source-says", CellWords.of(instead, column, texts));
    }
}
