package vn.ntm.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.reporting.CellValue.Why;
import vn.ntm.reporting.form.Binding;
import vn.ntm.reporting.form.Check;
import vn.ntm.reporting.form.Column;
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
        return new Run(form, asked, entries).rows();
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

    /** One form for one unit and period. */
    private final class Run {
        private final FormDefinition form;
        private final Asked asked;
        private final Map<CellAt, Filled> entries;
        private final Map<String, List<FilledRow>> done = new LinkedHashMap<>();

        Run(FormDefinition form, Asked asked, Map<CellAt, Filled> entries) {
            this.form = form;
            this.asked = asked;
            this.entries = entries;
        }

        List<FilledRow> rows() {
            List<FilledRow> all = new ArrayList<>();
            for (Section section : form.sections()) {
                List<FilledRow> rows = section.isTotal() ? List.of(total(section)) : lines(section);
                if (!section.heading().isEmpty() && !section.isTotal()) {
                    all.add(new FilledRow(
                            section.key(), section.key(), FilledRow.Kind.GROUP, section.heading(), Map.of()));
                }
                all.addAll(rows);
                done.put(section.key(), rows);
            }
            return all;
        }

        private List<FilledRow> lines(Section section) {
            List<Draft> drafts = section.each().isEmpty() ? listed(section) : fromSource(section);
            Map<String, Filled> totals = new HashMap<>();
            Function<String, Filled> total = key -> totals.computeIfAbsent(
                    key,
                    column -> Sums.of(
                            drafts.stream().map(one -> one.plain(column)).toList()));
            List<FilledRow> rows = new ArrayList<>();
            String group = "";
            for (Draft draft : drafts) {
                if (!draft.group.isEmpty() && !draft.group.equals(group)) {
                    group = draft.group;
                    rows.add(new FilledRow(
                            section.key() + "." + rows.size() + ".group",
                            section.key(),
                            FilledRow.Kind.GROUP,
                            group,
                            Map.of()));
                }
                rows.add(draft.row(section.key(), total));
            }
            return rows;
        }

        private List<Draft> listed(Section section) {
            return section.rows().stream()
                    .map(line -> {
                        Map<String, Binding> bindings = new HashMap<>(section.cells());
                        bindings.putAll(line.cells());
                        return new Draft(section.key() + "." + line.key(), "", bindings, this::figure);
                    })
                    .toList();
        }

        private Filled figure(String written) {
            int colon = written.indexOf(':');
            FigureSource source = figures.get(colon < 0 ? written : written.substring(0, colon));
            return source == null
                    ? Filled.unknown(Why.NO_SOURCE)
                    : source.figure(colon < 0 ? "" : written.substring(colon + 1), asked);
        }

        private List<Draft> fromSource(Section section) {
            RowSource source = rows.get(section.each());
            return source == null
                    ? List.of()
                    : source.rows(asked.about(section.of())).stream()
                            .map(row -> new Draft(
                                    section.key() + "." + row.key(),
                                    row.group(),
                                    section.cells(),
                                    field -> Objects.requireNonNullElse(
                                            row.fields().get(field), Filled.unknown(Why.NO_MEANING))))
                            .toList();
        }

        private FilledRow total(Section section) {
            List<FilledRow> added = section.totalOf().stream()
                    .flatMap(key -> done.getOrDefault(key, List.of()).stream())
                    .filter(row -> row.kind() == FilledRow.Kind.LINE)
                    .toList();
            Map<String, Filled> cells = new HashMap<>();
            for (Column column : form.leaves()) {
                Binding binding = section.cells().get(column.key());
                if (binding == null && column.kind().counts()) {
                    cells.put(
                            column.key(),
                            Sums.of(added.stream()
                                    .map(row -> row.cell(column.key()))
                                    .toList()));
                }
            }
            Draft draft = new Draft(section.key(), "", section.cells(), this::figure);
            cells.forEach(draft.cells::putIfAbsent);
            FilledRow row = draft.row(section.key(), key -> draft.plain(key));
            return new FilledRow(row.key(), row.section(), FilledRow.Kind.TOTAL, section.heading(), row.cells());
        }

        /** A row before its formulas are computed. */
        private final class Draft {
            private final String key;
            private final String group;
            private final Map<String, Filled> cells = new HashMap<>();
            private final Map<String, Formula> formulas = new LinkedHashMap<>();

            Draft(String key, String group, Map<String, Binding> bindings, Function<String, Filled> source) {
                this.key = key;
                this.group = group;
                for (Column column : form.leaves()) {
                    Binding binding = bindings.get(bound(column.key(), bindings));
                    if (binding != null) {
                        fill(column.key(), binding, source);
                    }
                }
            }

            /** A repeated column such as "tc12" is bound by what it was repeated from, "tc". */
            private static String bound(String column, Map<String, Binding> bindings) {
                return bindings.containsKey(column) ? column : column.replaceFirst("\\d+$", "");
            }

            private void fill(String column, Binding binding, Function<String, Filled> source) {
                Filled entered = entries.get(new CellAt(key, column));
                if (!binding.formula().isEmpty() && entered == null) {
                    formulas.put(column, Formula.read(binding.formula()));
                    return;
                }
                Filled own = own(column, binding, source);
                cells.put(column, entered == null ? own : over(entered, own));
            }

            private static Filled own(String column, Binding binding, Function<String, Filled> source) {
                if (!binding.text().isEmpty()) {
                    return Filled.label(binding.text());
                }
                if (binding.entry() || !binding.formula().isEmpty()) {
                    return Filled.unknown(Why.NOT_ENTERED);
                }
                return binding.missing().isEmpty()
                        ? source.apply(binding.from().replace("{column}", column))
                        : Filled.unknown(Why.NO_SOURCE);
            }

            /** What a person wrote stands; what the source says stays beside it where it knows better. */
            private static Filled over(Filled entered, Filled own) {
                return new Filled(
                        entered.value(),
                        entered.origin(),
                        own.value().isKnown() && !own.value().equals(entered.value()) ? own.value() : null);
            }

            Filled plain(String column) {
                return cells.getOrDefault(column, Filled.unknown(Why.NO_MEANING));
            }

            FilledRow row(String section, Function<String, Filled> totals) {
                Map<String, Filled> all = new Computing(cells, formulas, totals).all();
                return new FilledRow(key, section, FilledRow.Kind.LINE, "", all);
            }
        }
    }
}
