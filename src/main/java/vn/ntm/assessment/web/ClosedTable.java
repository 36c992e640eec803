package vn.ntm.assessment.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.assessment.closing.Frozen;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.bulk.table.Cell;
import vn.ntm.values.bulk.table.TableWriter;

/** A closed assessment as a table: one row for each indicator. */
@Component
class ClosedTable {
    private static final List<String> COLUMNS = List.of(
            "criterion",
            "criterion-state",
            "indicator",
            "text",
            "level",
            "law",
            "provisional",
            "figure",
            "evidence",
            "conclusion",
            "overruled",
            "why",
            "judgements");

    private final Texts texts;

    ClosedTable(Texts texts) {
        this.texts = texts;
    }

    void write(Frozen content, OutputStream out) throws IOException {
        try (TableWriter file = TableWriter.csv(out)) {
            file.row(COLUMNS.stream()
                    .map(column -> Cell.of(texts.of("assessment.closed.column." + column)))
                    .toList());
            for (Frozen.OfCriterion criterion : content.criteria()) {
                String state = new Signs(texts).of(criterion.state()).words();
                for (Frozen.OfIndicator one : criterion.indicators()) {
                    file.row(cells(criterion.number() + ". " + criterion.name(), state, one));
                }
            }
            for (Frozen.OfIndicator one : content.conditions()) {
                file.row(cells(texts.of("assessment.conditions"), "", one));
            }
        }
    }

    private List<Cell> cells(String criterion, String state, Frozen.OfIndicator one) {
        Frozen.Overruled other = one.overruled();
        return Stream.of(
                        criterion,
                        state,
                        one.number(),
                        one.text(),
                        one.level().words(),
                        law(one.level()),
                        one.level().provisional() ? texts.of("assessment.mark.provisional") : "",
                        figures(one),
                        String.valueOf(one.accepted()),
                        new Signs(texts).of(one.state()).words(),
                        other == null ? "" : other.reason() + " (" + other.by() + ")",
                        one.conclusion(),
                        judgements(one))
                .map(Cell::of)
                .toList();
    }

    private static String law(Frozen.Level level) {
        Frozen.Read read = level.read();
        return read == null ? level.instrument() : read.number() + ", " + read.article();
    }

    private static String figures(Frozen.OfIndicator one) {
        return one.parts().stream()
                .map(part -> part.label().isEmpty() ? part.figure() : part.label() + ": " + part.figure())
                .collect(Collectors.joining("; "));
    }

    private String judgements(Frozen.OfIndicator one) {
        return one.judgements().stream()
                .map(said -> texts.of(
                        "assessment.closed.said",
                        texts.of("assessment.stage." + said.stage().word()),
                        texts.of("assessment.outcome." + said.result().name()),
                        Vietnamese.date(said.judgedOn()) + ", " + said.by()))
                .collect(Collectors.joining("; "));
    }
}
