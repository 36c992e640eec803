package vn.ntm.funding.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.funding.Book;
import vn.ntm.funding.FundingSource;
import vn.ntm.funding.FundingSources;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.Line;
import vn.ntm.funding.LineId;
import vn.ntm.funding.NewLine;
import vn.ntm.funding.ProjectId;
import vn.ntm.funding.ProjectNames;
import vn.ntm.funding.Sums;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.bulk.table.Cell;
import vn.ntm.values.bulk.table.TableWriter;

/** A year of a book as a table: every line, in a shape that can be brought in again; and the sums by source. */
@Service
@Transactional(readOnly = true)
public class BookExport {
    private static final List<String> SUMS =
            List.of("estimate", "planned", "allocated", "carried", "mobilised", "paid");

    private final Ledger ledger;
    private final FundingSources sources;
    private final ObjectProvider<ProjectNames> projects;
    private final Texts texts;

    BookExport(Ledger ledger, FundingSources sources, ObjectProvider<ProjectNames> projects, Texts texts) {
        this.ledger = ledger;
        this.sources = sources;
        this.projects = projects;
        this.texts = texts;
    }

    /** Every line of the year in the order in which they were entered. */
    public void lines(Book book, int year, TableWriter table) throws IOException {
        table.row(Stream.concat(
                        Arrays.stream(SheetField.values()).map(SheetField::nameKey),
                        Stream.of("funding.sheet.source-name"))
                .map(key -> Cell.of(texts.of(key)))
                .toList());
        Map<ProjectId, String> names = new HashMap<>();
        projects.forEach(kept -> names.putAll(kept.of(book)));
        Map<LineId, Integer> numbers = new HashMap<>();
        for (Line line : ledger.ofYear(book, year)) {
            numbers.put(line.id(), numbers.size() + 1);
            List<Cell> cells = new ArrayList<>(Arrays.stream(SheetField.values())
                    .map(field -> cell(field, line, numbers, names))
                    .toList());
            cells.add(Cell.of(name(line.content().source())));
            table.row(cells);
        }
    }

    private Cell cell(SheetField field, Line line, Map<LineId, Integer> numbers, Map<ProjectId, String> names) {
        NewLine content = line.content();
        return switch (field) {
            case NUMBER -> number(numbers.get(line.id()));
            case DAY -> Cell.of(Vietnamese.date(content.day()));
            case YEAR -> number(content.year());
            case ORIGIN -> number(content.originYear());
            case KIND -> Cell.of(texts.of(content.kind().nameKey()));
            case NATURE -> Cell.of(texts.of(content.nature().nameKey()));
            case SOURCE -> Cell.of(content.source());
            case PROJECT -> Cell.of(project(content.project(), names));
            case AMOUNT -> Cell.exact(String.valueOf(content.amount()));
            case PAPER -> Cell.of(content.paper().number());
            case PAPER_DAY -> Cell.of(Vietnamese.date(content.paper().issued()));
            case ISSUER -> Cell.of(content.paper().issuer());
            case NOTE -> Cell.of(content.note());
            case REVERSES -> number(line.reverses() == null ? null : numbers.get(line.reverses()));
        };
    }

    private static String project(@Nullable ProjectId project, Map<ProjectId, String> names) {
        return project == null ? "" : names.getOrDefault(project, project.toString());
    }

    private static Cell number(@Nullable Integer number) {
        return number == null ? Cell.EMPTY : Cell.exact(number.toString());
    }

    private String name(String code) {
        return sources.find(code)
                .map(source -> source.groupName() + ": " + source.name())
                .orElse(code);
    }

    /** Sums of the year by source, and of all; what is the worth of projects comes from no source. */
    public void sums(Book book, int year, TableWriter table) throws IOException {
        table.row(Stream.concat(
                        Stream.of("funding.sheet.field.SOURCE", "funding.sheet.source-name"),
                        Stream.concat(
                                SUMS.stream().map(what -> "funding.sheet.sum." + what), Stream.of("funding.done")))
                .map(key -> Cell.of(texts.of(key)))
                .toList());
        Map<String, Sums> sums =
                ledger.bySource(book, year, year, LocalDate.of(year - 1, 1, 1), LocalDate.of(year + 1, 12, 31));
        Sums total = Sums.NONE;
        long done = 0;
        for (FundingSource source : sources.all()) {
            Sums one = sums.get(source.code());
            if (one != null) {
                total = total.plus(one);
                done = Math.addExact(done, one.done(source));
                table.row(cells(source.code(), source.groupName() + ": " + source.name(), one, one.done(source)));
            }
        }
        table.row(cells("", texts.of("funding.total"), total, done));
    }

    private static List<Cell> cells(String code, String name, Sums sums, long done) {
        return Stream.concat(
                        Stream.of(Cell.of(code), Cell.of(name)),
                        Stream.of(
                                        sums.estimate(),
                                        sums.planned(),
                                        sums.allocated(),
                                        sums.carried(),
                                        sums.mobilised(),
                                        sums.paid(),
                                        done)
                                .map(amount -> Cell.exact(String.valueOf(amount))))
                .toList();
    }
}
