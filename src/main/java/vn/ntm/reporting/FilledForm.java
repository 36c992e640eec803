package vn.ntm.reporting;

import java.util.List;
import java.util.Optional;
import vn.ntm.reporting.form.FormDefinition;

/**
 * A form with what stands in its cells.
 *
 * @param title above the table, with the unit and the period filled in
 * @param subtitle line below it, may be empty
 * @param complaints checks of the form that do not hold
 */
public record FilledForm(
        FormDefinition form, String title, String subtitle, List<FilledRow> rows, List<Complaint> complaints) {
    public FilledForm {
        rows = List.copyOf(rows);
        complaints = List.copyOf(complaints);
    }

    /** A check that does not hold in a row. */
    public record Complaint(CellAt at, String words) {}

    public Optional<FilledRow> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    public Optional<Filled> cell(CellAt at) {
        return row(at.row()).map(row -> row.cell(at.column()));
    }
}
