package vn.ntm.assessment.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.bulk.table.Cell;
import vn.ntm.values.bulk.table.SheetLayout;
import vn.ntm.values.bulk.table.TableWriter;

/** The board as rows of a table: one for each indicator, its criterion beside it. */
record BoardTable(Texts texts, BoardFile board) {
    private static final List<String> COLUMNS = List.of(
            "criterion-number",
            "criterion",
            "criterion-verdict",
            "number",
            "text",
            "value",
            "measured",
            "level",
            "verdict",
            "provisional",
            "marks",
            "law",
            "evidence",
            "by",
            "at");
    private static final List<String> WHERE = List.of("unit", "set-code", "year", "known-until");
    private static final int HEADING = 5;

    static final SheetLayout LAYOUT =
            new SheetLayout(List.of(6, 20, 12, 8, 44, 22, 12, 20, 14, 18, 24, 20, 10, 24, 16), HEADING);

    /** For people: the title above, then the heading. */
    void sheet(TableWriter file) throws IOException {
        said(file, texts.of("assessment.file.title"));
        said(file, board.unitName() + " (" + board.unit() + ")");
        said(file, texts.of("assessment.file.set", board.setName(), board.revision(), board.year()));
        said(
                file,
                texts.of(
                        "assessment.file.known",
                        Vietnamese.moment(board.knownAt()),
                        Vietnamese.date(board.lawDay()),
                        board.met(),
                        board.total()));
        file.row(headings(COLUMNS).toList());
        rows(file, List.of());
    }

    /** For programs: the heading first, every row says of what it speaks. */
    void lines(TableWriter file) throws IOException {
        file.row(Stream.concat(headings(WHERE), headings(COLUMNS)).toList());
        rows(
                file,
                List.of(
                        Cell.of(board.unit()),
                        Cell.of(board.set()),
                        Cell.exact(String.valueOf(board.year())),
                        Cell.of(Vietnamese.moment(board.knownAt()))));
    }

    private static void said(TableWriter file, String words) throws IOException {
        file.row(List.of(Cell.of(words)));
    }

    private Stream<Cell> headings(List<String> columns) {
        return columns.stream().map(column -> Cell.of(texts.of("assessment.file." + column)));
    }

    private void rows(TableWriter file, List<Cell> before) throws IOException {
        for (BoardFile.Row row : board.criteria()) {
            List<Cell> criterion =
                    List.of(Cell.exact(String.valueOf(row.number())), Cell.of(row.name()), Cell.of(row.verdict()));
            for (BoardFile.Line line : row.indicators()) {
                write(file, before, criterion, line);
            }
        }
        List<Cell> none = List.of(Cell.EMPTY, Cell.of(texts.of("assessment.conditions")), Cell.EMPTY);
        for (BoardFile.Line line : board.conditions()) {
            write(file, before, none, line);
        }
    }

    private void write(TableWriter file, List<Cell> before, List<Cell> criterion, BoardFile.Line line)
            throws IOException {
        file.row(Stream.of(before, criterion, cells(line)).flatMap(List::stream).toList());
    }

    private List<Cell> cells(BoardFile.Line line) {
        return List.of(
                Cell.of(line.number()),
                Cell.of(line.text()),
                words(line.value()),
                Cell.of(Vietnamese.date(line.measuredOn())),
                words(line.level()),
                Cell.of(line.verdict()),
                line.provisional() ? Cell.of(texts.of("assessment.mark.provisional")) : Cell.EMPTY,
                Cell.of(String.join(", ", line.marks())),
                words(line.law()),
                Cell.exact(String.valueOf(line.evidence())),
                words(line.by()),
                line.at() == null ? Cell.EMPTY : Cell.of(Vietnamese.moment(line.at())));
    }

    private static Cell words(@Nullable String words) {
        return words == null ? Cell.EMPTY : Cell.of(words);
    }
}
