package vn.ntm.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.reporting.CellValue.Why;
import vn.ntm.reporting.form.Check;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.reporting.form.Formula;
import vn.ntm.reporting.form.Section;

/** Fills a form: rows from their sources, what persons entered over it, then what is computed, totals last. */
@Component
class Filling {
    private final Map<String, RowSource> rows;
    private final Map<String, FigureSource> figures;
    private final Map<String, ColumnSource> columns;

    Filling(List<RowSource> rows, List<FigureSource> figures, List<ColumnSource> columns) {
        this.rows = rows.stream().collect(Collectors.toMap(RowSource::name, Function.identity()));
        this.figures = figures.stream().collect(Collectors.toMap(FigureSource::name, Function.identity()));
        this.columns = columns.stream().collect(Collectors.toMap(ColumnSource::name, Function.identity()));
    }

    /** @param entries what persons wrote, by place */
    @Transactional(readOnly = true)
    public List<FilledRow> rows(FormDefinition form, Asked asked, Map<CellAt, Filled> entries) {
        List<SectionRows> sections = form.sections().stream()
                .map(section -> new SectionRows(section, form, entries, drafts(section, form, asked, entries)))
                .toList();
        return new Composition(form, sections).rows();
    }

    private List<DraftRow> drafts(Section section, FormDefinition form, Asked asked, Map<CellAt, Filled> entries) {
        DraftRow.Frame frame = new DraftRow.Frame(form, section, entries);
        if (section.isTotal()) {
            return List.of();
        }
        if (section.each().isEmpty()) {
            return section.rows().stream()
                    .map(line -> DraftRow.listed(frame, line, written -> figure(written, asked)))
                    .toList();
        }
        RowSource source = rows.get(section.each());
        return source == null
                ? List.of()
                : source.rows(asked.about(section.of())).stream()
                        .map(row -> DraftRow.of(frame, row))
                        .toList();
    }

    private Filled figure(String written, Asked asked) {
        int colon = written.indexOf(':');
        FigureSource source = figures.get(colon < 0 ? written : written.substring(0, colon));
        return source == null
                ? Filled.unknown(Why.NO_SOURCE)
                : source.figure(colon < 0 ? "" : written.substring(colon + 1), asked);
    }

    /** The form with its repeated columns put in. */
    @Transactional(readOnly = true)
    public FormDefinition columns(FormDefinition form, Asked asked) {
        return form.repeated(
                name -> columns.containsKey(name) ? columns.get(name).repeats(asked) : List.of());
    }

    static List<FilledForm.Complaint> complaints(FormDefinition form, List<FilledRow> rows) {
        List<FilledForm.Complaint> complaints = new ArrayList<>();
        for (FilledRow row : rows) {
            for (Check check : form.checks()) {
                if (row.kind() != FilledRow.Kind.GROUP && Computing.breaks(check, row)) {
                    String column = Formula.readComparison(check.rule()).left().columns().stream()
                            .findFirst()
                            .orElse("");
                    complaints.add(new FilledForm.Complaint(new CellAt(row.key(), column), check.words()));
                }
            }
        }
        return complaints;
    }
}
