package vn.ntm.funding.sheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Book;
import vn.ntm.funding.CarryOver;
import vn.ntm.funding.Kind;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.Line;
import vn.ntm.funding.LineId;
import vn.ntm.funding.Nature;
import vn.ntm.funding.NewLine;
import vn.ntm.people.FieldsRefused;
import vn.ntm.shared.Texts;

/** Enters what a table says, row by row, and takes it back. */
@Component
class SheetPosting {
    private final Ledger ledger;
    private final Texts texts;

    SheetPosting(Ledger ledger, Texts texts) {
        this.ledger = ledger;
        this.texts = texts;
    }

    /** @throws SheetNotTaken with the cell, when the ledger refuses a row after all */
    void post(BookImport one, BookReading reading) {
        Map<String, LineId> entered = new HashMap<>();
        List<ReadRow> rows = reading.entered().stream()
                .sorted(Comparator.comparingInt(row -> turn(line(row))))
                .toList();
        for (ReadRow row : rows) {
            NewLine line = line(row);
            try {
                LineId id = enter(one.book(), row, line, entered);
                entered.putIfAbsent(row.number(), id);
            } catch (FieldsRefused refused) {
                throw refusal(one, row, refused.problems().getFirst());
            }
        }
    }

    /** What is carried to the next year must be there, and what was wrong about it must be gone. */
    private static int turn(NewLine line) {
        return (line.kind().isCarried() ? 2 : 0) + (line.nature() == Nature.REVERSAL ? 1 : 0);
    }

    private static NewLine line(ReadRow row) {
        return Objects.requireNonNull(row.line());
    }

    private LineId enter(Book book, ReadRow row, NewLine line, Map<String, LineId> entered) {
        if (line.nature() == Nature.REVERSAL) {
            LineId original = Objects.requireNonNull(entered.get(row.reverses()), row.reverses());
            return ledger.reverse(book, line.cause(), original, line.day(), line.note());
        }
        if (line.kind() == Kind.CARRIED_OUT) {
            CarryOver carried = new CarryOver(
                    line.source(),
                    line.project(),
                    line.originYear(),
                    line.year(),
                    line.day(),
                    line.amount(),
                    line.paper());
            return ledger.carryOver(book, carried, line.cause());
        }
        return ledger.post(book, line);
    }

    private SheetNotTaken refusal(BookImport one, ReadRow row, FieldsRefused.Problem problem) {
        CellProblem said = new CellProblem(
                RowReader.place(row.row(), one.mapping(), SheetField.of(problem.field())),
                problem.messageKey(),
                problem.arguments());
        return new SheetNotTaken("funding.sheet.refused", said.cell(texts), said.sentence(texts));
    }

    /** Halves of a carry-over go together. */
    void takeBack(BookImport one, List<Line> standing, String reason) {
        for (Line line : standing) {
            if (ledger.get(one.book(), line.id()).isReversible()) {
                ledger.reverse(one.book(), line.content().cause(), line.id(), ledger.today(), reason);
            }
        }
    }
}
