package vn.ntm.roadmap.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Texts;
import vn.ntm.values.bulk.table.Cell;
import vn.ntm.values.bulk.table.TableWriter;

/** The table B11 as cells: what the page shows, numbers as numbers. */
@Component
class RowTable {
    private static final List<String> COLUMNS = List.of(
            "order",
            "criterion",
            "indicator",
            "text",
            "present",
            "goal",
            "solution",
            "money",
            "effort",
            "due",
            "responsible",
            "state");

    private final RowsPages pages;
    private final Texts texts;

    RowTable(RowsPages pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    void write(Lens lens, TableWriter table) throws IOException {
        table.row(COLUMNS.stream()
                .map(column -> Cell.of(texts.of("roadmap.column." + column)))
                .toList());
        for (RowsPage.Group group : pages.of(lens).groups()) {
            for (RowsPage.Row row : group.rows()) {
                table.row(cells(group, row));
            }
        }
    }

    private List<Cell> cells(RowsPage.Group group, RowsPage.Row row) {
        String signs = group.signs().stream().map(Sign::word).collect(Collectors.joining(", "));
        String made = texts.of(row.made() ? "roadmap.rows.made" : "roadmap.rows.not-made");
        return Stream.of(
                        Cell.exact(String.valueOf(group.order())),
                        Cell.of(group.number() + " " + group.name()),
                        Cell.of(row.indicator()),
                        Cell.of(row.text()),
                        Cell.of(row.present()),
                        Cell.of(row.goal()),
                        Cell.of(row.solution()),
                        number(row.moneyValue()),
                        number(row.effortValue()),
                        Cell.of(row.due()),
                        Cell.of(row.responsible()),
                        Cell.of(signs.isEmpty() ? made : signs + ", " + made))
                .toList();
    }

    private static Cell number(@Nullable Long number) {
        return number == null ? Cell.EMPTY : Cell.exact(String.valueOf(number));
    }
}
