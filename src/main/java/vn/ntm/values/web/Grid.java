package vn.ntm.values.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ntm.values.Figure;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.bulk.Asked;
import vn.ntm.values.bulk.table.Cell;
import vn.ntm.values.bulk.table.Row;
import vn.ntm.values.bulk.table.Table;

/**
 * The cells of a grid: what is kept in each and what somebody typed over it. As a table, each cell typed over is a row.
 *
 * @param units codes of the rows
 * @param columns what is asked
 * @param kept what is kept, by cell
 * @param keptTexts the same as somebody would type it
 */
record Grid(
        List<String> units,
        List<Asked> columns,
        Map<Spot, MeasuredValue> kept,
        Map<Spot, String> keptTexts,
        Map<Spot, String> typed) {
    private static final int GROUP = 3;
    private static final List<String> HEADING = List.of("unit", "indicator", "part", "value");

    /** One cell: the row's unit and the number of the column. */
    record Spot(String unit, int column) {
        /** Name of the field. */
        String name() {
            return "o." + unit + "." + column;
        }
    }

    /** A grid in which nobody has typed. */
    static Grid of(
            List<String> units, List<Asked> columns, Map<Spot, MeasuredValue> kept, Map<Spot, String> keptTexts) {
        return new Grid(units, columns, kept, keptTexts, Map.of());
    }

    Grid typed(Map<Spot, String> texts) {
        Map<Spot, String> different = new HashMap<>();
        texts.forEach((spot, text) -> {
            if (!text.strip().equals(keptText(spot))) {
                different.put(spot, text.strip());
            }
        });
        return new Grid(units, columns, kept, keptTexts, different);
    }

    /** What lines and tabs say from that cell on, to the right and down; what falls outside is counted. */
    int paste(String block, Spot first, Map<Spot, String> into) {
        int outside = 0;
        List<String> lines = block.lines().toList();
        int top = units.indexOf(first.unit());
        for (int line = 0; line < lines.size(); line++) {
            String[] cells = lines.get(line).split("\t", -1);
            for (int cell = 0; cell < cells.length; cell++) {
                int column = first.column() + cell;
                if (cells[cell].isBlank()) {
                    continue;
                }
                if (top < 0 || top + line >= units.size() || column >= columns.size()) {
                    outside++;
                } else {
                    into.put(new Spot(units.get(top + line), column), cells[cell].strip());
                }
            }
        }
        return outside;
    }

    String text(Spot spot) {
        return typed.getOrDefault(spot, keptText(spot));
    }

    private String keptText(Spot spot) {
        return keptTexts.getOrDefault(spot, "");
    }

    /** No groups of three, which could be read in two ways. */
    static String digits(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        return plain.replace('.', ',') + (point >= 0 && plain.length() - point - 1 == GROUP ? "0" : "");
    }

    @Nullable
    Figure figure(Spot spot) {
        MeasuredValue value = kept.get(spot);
        return value == null ? null : value.figure();
    }

    long newest() {
        return kept.values().stream().mapToLong(MeasuredValue::id).max().orElse(0);
    }

    /** The cells typed over, in a fixed order: the row of the table tells which. */
    List<Spot> changed() {
        List<Spot> changed = new ArrayList<>();
        for (String unit : units) {
            for (int column = 0; column < columns.size(); column++) {
                Spot spot = new Spot(unit, column);
                if (typed.containsKey(spot)) {
                    changed.add(spot);
                }
            }
        }
        return changed;
    }

    Table table() {
        return this::read;
    }

    private void read(Consumer<Row> taker) {
        taker.accept(new Row("", -1, HEADING.stream().map(Cell::of).toList()));
        List<Spot> changed = changed();
        for (int row = 0; row < changed.size(); row++) {
            Spot spot = changed.get(row);
            Asked asked = columns.get(spot.column());
            taker.accept(new Row(
                    "",
                    row,
                    List.of(Cell.of(spot.unit()), Cell.of(asked.code()), Cell.of(asked.part()), Cell.of(text(spot)))));
        }
    }
}
