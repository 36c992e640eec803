package vn.ntm.funding.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ModuleTest;
import vn.ntm.funding.Book;
import vn.ntm.funding.Kind;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.Line;
import vn.ntm.funding.Sums;
import vn.ntm.shared.Texts;
import vn.ntm.values.bulk.table.Cell;
import vn.ntm.values.bulk.table.TableFile;
import vn.ntm.values.bulk.table.TableWriter;

/** Each test keeps to a year or commune of its own. */
@ModuleTest
class BookSheetModuleTest {
    private static final Book BOOK = new Book("05542", false);

    @Autowired
    private BookImports imports;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Texts texts;

    private static TableFile csv(String... lines) {
        return TableFile.of("sổ.csv", String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private BookImport came(TableFile file) {
        return imports.receive(BOOK, file);
    }

    private BookReading read(BookImport one) {
        return imports.look(imports.get(one.book(), one.id())).reading();
    }

    private Map<String, Sums> sums(Book book, int year) {
        return ledger.bySource(book, year, year, LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "F1a|PAID|1500|32/1/2017|Dòng 2, cột 4|shared.date.noSuchDay",
                "F1a|PAID|1500||Dòng 2, cột 4|funding.problem.day",
                "F1a|PAID|1500|5/1/2099|Dòng 2, cột 4|funding.problem.day.future",
                "F1a|PAID|mười|5/1/2017|Dòng 2, cột 3|shared.number.unreadable",
                "F1a|PAID||5/1/2017|Dòng 2, cột 3|funding.sheet.problem.no-amount",
                "F1a|PAID|0|5/1/2017|Dòng 2, cột 3|funding.problem.amount",
                "F1a|PAID|1500,25|5/1/2017|Dòng 2, cột 3|shared.number.notWhole",
                "F1a|Trả công|1500|5/1/2017|Dòng 2, cột 2|funding.sheet.problem.unknown.KIND",
                "Ngân sách|PAID|1500|5/1/2017|Dòng 2, cột 1|funding.sheet.problem.unknown.SOURCE",
                "|PAID|1500|5/1/2017|Dòng 2, cột 1|funding.sheet.problem.none.SOURCE",
                "F1a|MOBILISED|1500|5/1/2017|Dòng 2, cột 2|funding.problem.kind.budget"
            })
    void whatCannotBeTakenIsSaidAtItsCell(
            String source, String kind, String amount, String day, String cell, String problem) {
        BookImport one = came(csv(
                "Mã nguồn vốn;Việc;Số tiền;Ngày;Mã thử",
                String.join(
                        ";",
                        Objects.requireNonNullElse(source, ""),
                        kind,
                        Objects.requireNonNullElse(amount, ""),
                        Objects.requireNonNullElse(day, ""),
                        problem)));

        assertThat(read(one).problems()).singleElement().satisfies(found -> {
            assertThat(found.messageKey()).isEqualTo(problem);
            assertThat(found.cell(texts)).isEqualTo(cell);
            assertThat(found.sentence(texts)).isNotBlank();
        });
        assertThatExceptionOfType(SheetNotTaken.class).isThrownBy(() -> imports.post(BOOK, one.id(), true, 0));
        assertThat(ledger.broughtIn(BOOK, one.path())).isEmpty();
    }

    private static TableFile xlsx(String heading, String amount) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.xlsx(out, "Năm 2012")) {
            table.row(List.of(Cell.of("SỔ THEO DÕI NGUỒN VỐN")));
            table.row(List.of(
                    Cell.of("TT"), Cell.of("Ngày tháng"), Cell.of("Nguồn"), Cell.of("Nội dung"), Cell.of(heading)));
            table.row(List.of(Cell.exact("1"), Cell.exact("2"), Cell.exact("3"), Cell.exact("4"), Cell.exact("5")));
            table.row(List.of(Cell.of("I"), Cell.EMPTY, Cell.of("Nguồn dân góp")));
            table.row(List.of(
                    Cell.exact("1"),
                    Cell.exact("41000"),
                    Cell.of("Dân góp tiền"),
                    Cell.of("Làm đường"),
                    Cell.exact(amount)));
            table.row(List.of(Cell.of("Tổng cộng"), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.exact(amount)));
        }
        return TableFile.of("so-tay.xlsx", out.toByteArray());
    }

    @Test
    void anOldBookInMillionsIsExplainedOnceAndEnteredToTheDong() throws IOException {
        BookImport one = came(xlsx("Số tiền (triệu đồng)", "1.234567"));
        assertThat(one.mapping().unit()).isEqualTo(AmountUnit.MILLION);
        assertThat(one.mapping().heading()).isEqualTo(2);
        BookReading before = read(one);
        assertThat(before.words()).containsEntry(SheetField.SOURCE, List.of("Dân góp tiền"));
        assertThat(before.problems())
                .extracting(CellProblem::messageKey)
                .containsExactly("funding.sheet.problem.none.KIND", "funding.sheet.problem.unknown.SOURCE");

        imports.explain(BOOK, one.id(), explained(one.mapping()), 0);
        BookReading after = read(one);
        assertThat(after.problems()).isEmpty();
        assertThat(after.rows())
                .extracting(ReadRow::leftOutKey)
                .containsExactly(
                        "funding.sheet.left-out.numbers",
                        "funding.sheet.left-out.title",
                        null,
                        "funding.sheet.left-out.total");
        imports.post(BOOK, one.id(), false, 1);

        assertThat(ledger.broughtIn(BOOK, one.path())).singleElement().satisfies(line -> {
            assertThat(line.content().amount()).isEqualTo(1_234_567);
            assertThat(line.content().day()).isEqualTo(LocalDate.of(2012, 4, 1));
            assertThat(line.content().source()).isEqualTo("F6a");
            assertThat(line.content().cause()).isEqualTo(one.cause());
        });
    }

    private static SheetMapping explained(SheetMapping guess) {
        Map<SheetField, Integer> columns = new EnumMap<>(guess.columns());
        return new SheetMapping(
                guess.sheet(),
                guess.heading(),
                columns,
                guess.unit(),
                Kind.MOBILISED.name(),
                "",
                Map.of(),
                Map.of(SheetMapping.key("Dân góp tiền"), "F6a"),
                Map.of());
    }

    @Test
    void whatIsNoWholeDongIsRefusedAndNeverRounded() throws IOException {
        BookImport one = came(xlsx("Số tiền (triệu đồng)", "1.2345678"));
        imports.explain(BOOK, one.id(), explained(one.mapping()), 0);

        assertThat(read(one).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.cell(texts)).isEqualTo("Năm 2012!E5");
            assertThat(problem.sentence(texts)).contains("1,2345678 triệu");
        });
    }

    @Test
    void theSameFileIsTakenOnceAndAgainOnlyAfterItWasTakenBack() {
        TableFile file = csv("Mã nguồn vốn;Việc;Số tiền;Ngày", "F1a;Giải ngân;250000;5/3/2011");
        BookImport first = came(file);
        imports.post(BOOK, first.id(), false, 0);

        assertThatExceptionOfType(SameFileCame.class)
                .isThrownBy(() -> came(file))
                .satisfies(same -> assertThat(same.path()).isEqualTo(first.path()));
        assertThatExceptionOfType(BookImportOvertaken.class).isThrownBy(() -> imports.post(BOOK, first.id(), false, 0));
        imports.undo(BOOK, first.id(), "Nhầm năm", 1);

        assertThat(came(file).id()).isNotEqualTo(first.id());
    }

    @Test
    void whatTheBookHasAlreadyIsEnteredTwiceOnlyOnPurposeAndALineTakenBackAloneStaysSo() {
        String row = "F1a;Giải ngân;%d;5/3/2010";
        BookImport first = came(csv("Mã nguồn vốn;Việc;Số tiền;Ngày", row.formatted(100), row.formatted(200)));
        imports.post(BOOK, first.id(), false, 0);
        BookImport second = came(csv("Mã nguồn vốn;Việc;Số tiền;Ngày", row.formatted(100), row.formatted(300)));
        assertThat(read(second).known()).isOne();
        assertThatExceptionOfType(SheetNotTaken.class).isThrownBy(() -> imports.post(BOOK, second.id(), false, 0));
        imports.post(BOOK, second.id(), true, 0);
        assertThat(sums(BOOK, 2010).get("F1a")).isEqualTo(new Sums(Map.of(Kind.PAID, 700L)));

        List<Line> lines = new ArrayList<>(ledger.broughtIn(BOOK, first.path()));
        ledger.reverse(BOOK, lines.getFirst().id(), LocalDate.of(2010, 3, 6), "Ghi nhầm");
        imports.undo(BOOK, first.id(), "Nhập thử", 1);

        BookImport.Undone undone =
                Objects.requireNonNull(imports.get(BOOK, first.id()).undone());
        assertThat(undone.lines()).isOne();
        assertThat(sums(BOOK, 2010).get("F1a")).isEqualTo(new Sums(Map.of(Kind.PAID, 400L)));
    }

    @Test
    void aRowThatTakesBackNamesOneBeforeItAndSaysTheOpposite() {
        BookReading reading = read(came(csv(
                "STT;Mã nguồn vốn;Việc;Cách ghi;Số tiền;Ngày;Ghi chú;Đảo dòng STT",
                "1;F1a;Giải ngân;Ghi lần đầu;100;5/3/2009;;",
                "2;F1a;Giải ngân;Dòng đảo;-90;6/3/2009;Nhầm;1",
                "3;F1a;Giải ngân;Dòng đảo;-100;6/3/2009;Nhầm;9")));

        assertThat(reading.problems())
                .extracting(problem -> problem.cell(texts) + " " + problem.messageKey())
                .containsExactly(
                        "Dòng 3, cột 5 funding.sheet.problem.mirror", "Dòng 4, cột 8 funding.sheet.problem.reverses");
    }
}
