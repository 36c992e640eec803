package vn.ntm.funding.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ModuleTest;
import vn.ntm.funding.Book;
import vn.ntm.funding.CarryOver;
import vn.ntm.funding.Cause;
import vn.ntm.funding.FundingSource;
import vn.ntm.funding.FundingSources;
import vn.ntm.funding.Kind;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.Line;
import vn.ntm.funding.LineId;
import vn.ntm.funding.Nature;
import vn.ntm.funding.NewLine;
import vn.ntm.funding.Paper;
import vn.ntm.funding.Sums;
import vn.ntm.values.bulk.table.TableFile;
import vn.ntm.values.bulk.table.TableWriter;

/** Each format keeps to years of its own. */
@ModuleTest
class BookRoundTripModuleTest {
    private static final Paper PAPER = new Paper("=45/QĐ-UBND", LocalDate.of(2015, 1, 5), "UBND; tỉnh");

    @Autowired
    private BookImports imports;

    @Autowired
    private BookExport export;

    @Autowired
    private Ledger ledger;

    @Autowired
    private FundingSources sources;

    /** A random book with adjustments, lines taken back and capital carried over, written out and brought into another book, is the same book. */
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void aBookThatWasWrittenOutComesInAgainToTheDong(String format) throws IOException {
        int year = format.equals("csv") ? 2013 : 2016;
        Book from = new Book("05551", true);
        Book to = new Book("05554", true);
        fill(from, year, new Random(year));

        BookImport one = imports.receive(to, TableFile.of("sổ." + format, written(from, year, format)));
        BookReading reading = imports.look(one).reading();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.words().values()).allMatch(List::isEmpty);
        assertThat(reading.leftOut()).isZero();
        imports.post(to, one.id(), false, 0);

        assertThat(said(ledger.ofYear(to, year))).isEqualTo(said(ledger.ofYear(from, year)));
        assertThat(sums(to, year)).isEqualTo(sums(from, year)).isNotEmpty();
        assertThat(sums(to, year + 1)).isEqualTo(sums(from, year + 1));
        imports.undo(to, one.id(), "Nhập thử", 1);
        assertThat(sums(to, year).values()).allMatch(Sums.NONE::equals);
        assertThat(sums(to, year + 1).values()).allMatch(Sums.NONE::equals);
    }

    private static List<String> said(List<Line> lines) {
        return lines.stream()
                .map(Line::content)
                .map(one -> Stream.of(
                                one.kind(),
                                one.nature(),
                                one.source(),
                                one.year(),
                                one.originYear(),
                                one.day(),
                                one.amount(),
                                one.paper(),
                                one.note())
                        .toList()
                        .toString())
                .sorted()
                .toList();
    }

    private Map<String, Sums> sums(Book book, int year) {
        return ledger.bySource(book, year, year, LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31));
    }

    private void fill(Book book, int year, Random random) {
        List<FundingSource> all = sources.all();
        for (int i = 0; i < 40; i++) {
            FundingSource source = all.get(random.nextInt(all.size()));
            Kind kind = source.budget() ? Kind.ALLOCATED : Kind.MOBILISED;
            Nature nature = i % 5 == 0 ? Nature.ADJUSTMENT : Nature.ENTRY;
            long amount = (nature == Nature.ADJUSTMENT ? -1 : 1) * (1 + random.nextLong(9_000_000_000_000L));
            LocalDate day = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
            LineId id = ledger.post(
                    book,
                    new NewLine(
                            kind, nature, source.code(), year, day, amount, PAPER, "+chi; \"đợt\" " + i, Cause.HAND));
            if (i % 7 == 3) {
                ledger.reverse(book, id, LocalDate.of(year, 12, 31), "Ghi nhầm " + i);
            }
        }
        LocalDate end = LocalDate.of(year, 12, 31);
        ledger.post(
                book,
                new NewLine(
                        Kind.ALLOCATED, Nature.ENTRY, "F2c", year, end, 90_000_000_000_000L, PAPER, "", Cause.HAND));
        ledger.carryOver(book, new CarryOver("F2c", null, year, year, end, 77_000_001, PAPER));
    }

    private byte[] written(Book book, int year, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = writer(out, format)) {
            export.lines(book, year, table);
        }
        return out.toByteArray();
    }

    private static TableWriter writer(OutputStream out, String format) throws IOException {
        return format.equals("csv") ? TableWriter.csv(out) : TableWriter.xlsx(out, "Sổ");
    }
}
