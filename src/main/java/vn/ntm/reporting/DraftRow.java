package vn.ntm.reporting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import vn.ntm.reporting.CellValue.Why;
import vn.ntm.reporting.form.Binding;
import vn.ntm.reporting.form.Column;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.reporting.form.Formula;
import vn.ntm.reporting.form.Section;

/** A row before its formulas are computed: what sources say, and what persons wrote over it. */
final class DraftRow {
    private final String key;
    private final String group;
    private final String section;
    private final Map<String, Filled> cells = new HashMap<>();
    private final Map<String, Formula> formulas = new LinkedHashMap<>();

    /** What all rows of a section have in common. */
    record Frame(FormDefinition form, Section section, Map<CellAt, Filled> entries) {}

    private DraftRow(
            String key, String group, Frame frame, Map<String, Binding> bindings, Function<String, Filled> source) {
        this.key = key;
        this.group = group;
        this.section = frame.section().key();
        for (Column column : frame.form().leaves()) {
            Binding binding = bindings.get(bound(column.key(), bindings));
            if (binding != null) {
                fill(column.key(), binding, source, frame.entries());
            }
        }
    }

    /** A row the form lists. */
    static DraftRow listed(Frame frame, Section.Line line, Function<String, Filled> figures) {
        Map<String, Binding> bindings = new HashMap<>(frame.section().cells());
        bindings.putAll(line.cells());
        return new DraftRow(frame.section().key() + "." + line.key(), "", frame, bindings, figures);
    }

    /** A row of a source. */
    static DraftRow of(Frame frame, RowSource.Row row) {
        return new DraftRow(
                frame.section().key() + "." + row.key(),
                row.group(),
                frame,
                frame.section().cells(),
                row::field);
    }

    /** A total: what it adds up stands where the form does not say otherwise. */
    static DraftRow total(Frame frame, Map<String, Filled> sums) {
        DraftRow row = new DraftRow(
                frame.section().key(), "", frame, frame.section().cells(), field -> Filled.unknown(Why.NO_MEANING));
        sums.forEach((column, sum) -> {
            if (!row.formulas.containsKey(column)) {
                row.cells.putIfAbsent(column, sum);
            }
        });
        return row;
    }

    /** A repeated column such as "tc12" is bound by what it was repeated from, "tc". */
    private static String bound(String column, Map<String, Binding> bindings) {
        return bindings.containsKey(column) ? column : column.replaceFirst("\\d+$", "");
    }

    private void fill(String column, Binding binding, Function<String, Filled> source, Map<CellAt, Filled> entries) {
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
                ? source.apply(binding.from().replace("{number}", numberOf(column)))
                : Filled.unknown(Why.NO_SOURCE);
    }

    /** What a repeated column stands for: 12 of "tc12". */
    private static String numberOf(String column) {
        return column.replaceFirst("^.*?(\\d*)$", "$1");
    }

    /** What a person wrote stands; what the source says stays beside it where it knows better. */
    private static Filled over(Filled entered, Filled own) {
        return new Filled(
                entered.value(),
                entered.origin(),
                own.value().isKnown() && !own.value().equals(entered.value()) ? own.value() : null);
    }

    String group() {
        return group;
    }

    /** The cell as long as nothing is computed. */
    Filled plain(String column) {
        return cells.getOrDefault(column, Filled.unknown(Why.NO_MEANING));
    }

    /** @param totals of a column over all rows of the form */
    FilledRow row(FilledRow.Kind kind, String label, Function<String, Filled> totals) {
        return new FilledRow(key, section, kind, label, new Computing(cells, formulas, totals).all());
    }
}
