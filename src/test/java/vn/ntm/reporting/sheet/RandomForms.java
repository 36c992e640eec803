package vn.ntm.reporting.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.ntm.criteria.Confidence;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.FilledForm;
import vn.ntm.reporting.FilledRow;
import vn.ntm.reporting.form.Column;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.shared.Texts;

/** Forms of every shape with whatever may stand in their cells. */
final class RandomForms {
    static final Texts TEXTS = Texts.vietnamese();

    private static final List<String> WORDS = List.of(
            "Quy hoạch",
            "=1+1",
            "+84 912",
            "-5",
            "@ai",
            "Đường giao thông\nthôn Nà Lá",
            "'nháy",
            "_x0041_",
            "5",
            "001",
            "5/3/2024",
            "8/13",
            "61,5%",
            "TRUE",
            "  lề  ",
            "a\u0001b",
            "\u001f",
            "x");

    private final Random random;

    RandomForms(long seed) {
        this.random = new Random(seed);
    }

    FilledForm next() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("name", "Tên tiêu chí", Column.Kind.TEXT, 30, 0, null, random.nextBoolean(), null));
        int number = 1 + random.nextInt(6);
        for (int i = 0; i < number; i++) {
            columns.add(column("c" + i, 2));
        }
        FormDefinition form = form(columns, random.nextBoolean());
        List<FilledRow> rows = new ArrayList<>();
        int count = random.nextInt(25);
        for (int i = 0; i < count; i++) {
            rows.add(row(form, i));
        }
        return new FilledForm(form, "Biểu thử", "Xã Lam Vỹ · năm 2024", rows, List.of());
    }

    private Column column(String key, int deeper) {
        if (deeper > 0 && random.nextInt(4) == 0) {
            return new Column(
                    null,
                    "Nhóm " + key,
                    null,
                    0,
                    0,
                    null,
                    false,
                    List.of(column(key + "a", deeper - 1), column(key + "b", deeper - 1)));
        }
        Column.Kind kind = any(Column.Kind.values());
        return new Column(
                key, "Cột " + key, kind, random.nextInt(30), random.nextInt(5), null, random.nextBoolean(), null);
    }

    private <T> T any(T[] all) {
        return List.of(all).get(random.nextInt(all.length));
    }

    static FormDefinition form(List<Column> columns, boolean landscape) {
        return new FormDefinition(
                "B99",
                "Biểu thử",
                FormDefinition.Level.COMMUNE,
                null,
                LocalDate.of(2021, 1, 1),
                null,
                Confidence.RECALLED,
                null,
                null,
                landscape,
                false,
                columns,
                List.of(),
                List.of(),
                List.of("Người lập biểu", "Chủ tịch Ủy ban nhân dân xã"));
    }

    private FilledRow row(FormDefinition form, int number) {
        int kind = random.nextInt(8);
        if (kind == 0) {
            return new FilledRow("g" + number, "s", FilledRow.Kind.GROUP, "Nhóm " + number, Map.of());
        }
        Map<String, Filled> cells = new HashMap<>();
        for (Column column : form.leaves()) {
            cells.put(column.key(), new Filled(value(), null, null));
        }
        return kind == 1
                ? new FilledRow("t" + number, "s", FilledRow.Kind.TOTAL, "Tổng cộng", cells)
                : new FilledRow("s.r" + number, "s", FilledRow.Kind.LINE, "", cells);
    }

    private CellValue value() {
        return switch (random.nextInt(7)) {
            case 0 ->
                new CellValue.Amount(
                        new BigDecimal(random.nextInt(2_000_000) - 1_000_000).movePointLeft(random.nextInt(6)));
            case 1 -> new CellValue.Amount(new BigDecimal(random.nextDouble() * 1e6));
            case 2 -> new CellValue.Share(new BigDecimal(random.nextInt(500)), new BigDecimal(1 + random.nextInt(500)));
            case 3 -> new CellValue.Judged(any(CellValue.Conclusion.values()));
            case 4 -> new CellValue.Day(LocalDate.of(1890, 1, 1).plusDays(random.nextInt(60_000)));
            case 5 -> CellValue.unknown(any(CellValue.Why.values()));
            default -> {
                String words = WORDS.get(random.nextInt(WORDS.size()));
                yield new CellValue.Words(
                        random.nextBoolean() ? Normalizer.normalize(words, Normalizer.Form.NFD) : words);
            }
        };
    }

    static SheetGiven given(FilledForm form) {
        return new SheetGiven(
                form, 1, "05539", List.of("UBND TỈNH THÁI NGUYÊN", "UBND XÃ LAM VỸ"), "Lam Vỹ", "2024", "r1", 3);
    }

    static byte[] xlsx(FilledForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new SheetFile(TEXTS).write(given(form), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** What a file of the report would change in it; as from somewhere else when nothing is known of how it was. */
    static SheetProposal proposal(byte[] file, FilledForm now) {
        SheetBook book = SheetBook.read(file);
        HiddenKeys keys = book.keys();
        SheetColumns columns = SheetColumns.of(now.form(), TEXTS);
        return KeyedSheet.find(book.sheets(), columns, now)
                .or(() -> WordedSheet.find(book.sheets(), columns, now))
                .map(found ->
                        new Comparing(now, columns, found, keys == null ? null : keys.written(), TEXTS).proposal(false))
                .orElseThrow();
    }
}
