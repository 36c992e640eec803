package vn.ntm.reporting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A cell or paragraph in which two reports differ.
 *
 * @param before of the first one; nothing is known where it has no such cell
 * @param after of the second one
 */
public record ReportDifference(CellAt at, CellValue before, CellValue after) {
    /** In the order of the second report; rows that only the first one has come last. */
    public static List<ReportDifference> between(FilledForm one, FilledForm other) {
        Set<CellAt> places = new LinkedHashSet<>(places(other));
        places.addAll(places(one));
        List<ReportDifference> found = new ArrayList<>();
        for (CellAt at : places) {
            CellValue before = value(one, at);
            CellValue after = value(other, at);
            if (!before.equals(after) && (before.isKnown() || after.isKnown())) {
                found.add(new ReportDifference(at, before, after));
            }
        }
        return found;
    }

    private static List<CellAt> places(FilledForm form) {
        return form.rows().stream()
                .flatMap(row -> row.cells().keySet().stream().sorted().map(column -> new CellAt(row.key(), column)))
                .toList();
    }

    private static CellValue value(FilledForm form, CellAt at) {
        return Optional.of(at)
                .flatMap(form::cell)
                .map(Filled::value)
                .orElse(CellValue.unknown(CellValue.Why.NO_MEANING));
    }
}
