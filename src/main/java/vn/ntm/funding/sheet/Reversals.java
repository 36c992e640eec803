package vn.ntm.funding.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.funding.Kind;
import vn.ntm.funding.Nature;
import vn.ntm.funding.NewLine;

/** Rows of a table that take back others of it: each names one that stands before it, says the opposite, and is the only one to do so. */
final class Reversals {
    private final SheetMapping mapping;
    private final Map<String, ReadRow> before = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Reversals(SheetMapping mapping) {
        this.mapping = mapping;
    }

    List<ReadRow> checked(List<ReadRow> rows) {
        List<ReadRow> checked = new ArrayList<>();
        for (ReadRow row : rows) {
            NewLine line = row.line();
            ReadRow one = line == null || line.nature() != Nature.REVERSAL ? row : reversal(row, line);
            boolean twice = !row.number().isEmpty() && before.putIfAbsent(row.number(), one) != null;
            checked.add(
                    twice && mapping.column(SheetField.REVERSES) != null
                            ? problem(one, SheetField.NUMBER, "funding.sheet.problem.number-twice", row.number())
                            : one);
        }
        return checked;
    }

    private ReadRow reversal(ReadRow row, NewLine line) {
        if (line.kind() == Kind.CARRIED_IN) {
            return ReadRow.leftOut(row.row(), "funding.sheet.left-out.carried-in");
        }
        ReadRow original = before.get(row.reverses());
        if (original == null || row.reverses().isEmpty()) {
            return problem(row, SheetField.REVERSES, "funding.sheet.problem.reverses", row.reverses());
        }
        if (!taken.add(row.reverses())) {
            return problem(row, SheetField.REVERSES, "funding.sheet.problem.reversed-twice", row.reverses());
        }
        if (line.note().isBlank()) {
            return problem(row, SheetField.NOTE, "funding.problem.reason");
        }
        return mirrors(line, original.line())
                ? row
                : problem(row, SheetField.AMOUNT, "funding.sheet.problem.mirror", row.reverses());
    }

    private static boolean mirrors(NewLine line, @Nullable NewLine original) {
        return original != null
                && original.nature() != Nature.REVERSAL
                && line.amount() == -original.amount()
                && line.kind() == original.kind()
                && line.source().equals(original.source())
                && line.year() == original.year()
                && !line.day().isBefore(original.day());
    }

    private ReadRow problem(ReadRow row, SheetField field, String key, Object... words) {
        return row.with(new CellProblem(RowReader.place(row.row(), mapping, field), key, List.of(words)));
    }
}
