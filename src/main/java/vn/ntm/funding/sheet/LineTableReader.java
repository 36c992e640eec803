package vn.ntm.funding.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Book;
import vn.ntm.funding.Cause;
import vn.ntm.funding.Kind;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.Nature;
import vn.ntm.funding.NewLine;
import vn.ntm.people.FieldsRefused;
import vn.ntm.shared.VietnameseText;
import vn.ntm.values.bulk.table.Row;

/** Understands a whole table as lines of a book, with every reason of the ledger at the cell it is about. */
@Component
class LineTableReader {
    private static final List<SheetField> EXPLAINED = List.of(SheetField.KIND, SheetField.SOURCE, SheetField.PROJECT);

    private final Meanings meanings;
    private final LeftOutRows leftOut;
    private final AlikeLines alike;
    private final Ledger ledger;

    LineTableReader(Meanings meanings, LeftOutRows leftOut, AlikeLines alike, Ledger ledger) {
        this.meanings = meanings;
        this.leftOut = leftOut;
        this.alike = alike;
        this.ledger = ledger;
    }

    /** @param cause of the lines that it would make */
    BookReading read(Book book, List<SheetRows> sheets, SheetMapping mapping, Cause cause) {
        Row heading = heading(sheets, mapping);
        Meanings.Of words = meanings.of(book, mapping);
        List<Row> rows = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (SheetRows sheet : sheets) {
            Optional<Row> head = sheet.headedAs(heading);
            head.ifPresentOrElse(
                    found -> sheet.rows().stream()
                            .filter(row -> row.number() > found.number())
                            .forEach(rows::add),
                    () -> unread.add(sheet.name()));
        }
        List<ReadRow> read = rows.stream()
                .map(row -> leftOut.why(row, heading, mapping)
                        .map(why -> ReadRow.leftOut(row, why))
                        .orElseGet(() -> judged(book, new RowReader(row, mapping, words, cause).read(), mapping)))
                .toList();
        return new BookReading(
                alike.marked(book, new Reversals(mapping).checked(read)), unknown(read, mapping, words), unread);
    }

    static Row heading(List<SheetRows> sheets, SheetMapping mapping) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(mapping.sheet()))
                .flatMap(sheet -> sheet.row(mapping.heading()).stream())
                .findFirst()
                .orElseGet(() -> new Row(mapping.sheet(), mapping.heading(), List.of()));
    }

    /** What takes a line back says the same as that line, which was judged. */
    private ReadRow judged(Book book, ReadRow read, SheetMapping mapping) {
        NewLine line = read.line();
        if (line == null || line.nature() == Nature.REVERSAL) {
            return read;
        }
        if (line.kind() == Kind.CARRIED_IN) {
            return ReadRow.leftOut(read.row(), "funding.sheet.left-out.carried-in");
        }
        ReadRow judged = read;
        for (FieldsRefused.Problem problem : ledger.problems(book, line)) {
            judged = judged.with(new CellProblem(
                    RowReader.place(read.row(), mapping, SheetField.of(problem.field())),
                    problem.messageKey(),
                    problem.arguments()));
        }
        return judged;
    }

    private static Map<SheetField, List<String>> unknown(List<ReadRow> rows, SheetMapping mapping, Meanings.Of words) {
        Map<SheetField, List<String>> unknown = new LinkedHashMap<>();
        for (SheetField field : EXPLAINED) {
            Integer column = mapping.column(field);
            if (column != null) {
                Set<String> keys = new TreeSet<>();
                Set<String> first = rows.stream()
                        .filter(row -> row.leftOutKey() == null)
                        .map(row ->
                                VietnameseText.squeezed(row.row().cell(column).text()))
                        .filter(text -> !text.isEmpty() && !words.isOurs(field, text) && keys.add(Headings.key(text)))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                unknown.put(field, List.copyOf(first));
            }
        }
        return unknown;
    }
}
