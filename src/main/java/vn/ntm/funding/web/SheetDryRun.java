package vn.ntm.funding.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Dong;
import vn.ntm.funding.FundingSource;
import vn.ntm.funding.FundingSources;
import vn.ntm.funding.NewLine;
import vn.ntm.funding.sheet.BookImport;
import vn.ntm.funding.sheet.BookImports;
import vn.ntm.funding.sheet.BookReading;
import vn.ntm.funding.sheet.ReadRow;
import vn.ntm.funding.sheet.SheetField;
import vn.ntm.shared.Choice;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** What a table would enter, row by row, with what is wrong at its cell. */
@Component
class SheetDryRun {
    /** Rows of a page. */
    static final int ROWS = 100;

    private static final int PROBLEMS = 100;

    private final FundingSources sources;
    private final Texts texts;

    SheetDryRun(FundingSources sources, Texts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    /** @param from first row to be shown, from 0 */
    SheetPage.Dry of(BookImport one, BookImports.Look look, int from) {
        BookReading reading = look.reading();
        List<String> missing = Arrays.stream(SheetField.values())
                .filter(field -> field.isNeeded() && !one.mapping().columns().containsKey(field))
                .map(field -> texts.of(field.labelKey()))
                .toList();
        Map<String, String> names = sources.all().stream()
                .collect(Collectors.toMap(FundingSource::code, source -> source.groupName() + ": " + source.name()));
        List<ReadRow> rows = reading.rows();
        int start = Math.clamp(from, 0, Math.max(0, rows.size() - 1));
        return new SheetPage.Dry(
                missing,
                summary(reading),
                missing.isEmpty() && reading.isFine(),
                reading.known(),
                String.join("; ", reading.unread()),
                reading.problems().size(),
                reading.problems().stream()
                        .limit(PROBLEMS)
                        .map(problem -> new Choice(problem.cell(texts), problem.sentence(texts)))
                        .toList(),
                rows.stream()
                        .skip(start)
                        .limit(ROWS)
                        .map(row -> line(row, names))
                        .toList(),
                start == 0 ? null : page(one, Math.max(0, start - ROWS)),
                start + ROWS >= rows.size() ? null : page(one, start + ROWS));
    }

    private static String page(BookImport one, int from) {
        return one.path() + "?from=" + from + "#xem-truoc";
    }

    private String summary(BookReading reading) {
        long sum = reading.entered().stream()
                .flatMap(row -> Stream.ofNullable(row.line()))
                .mapToLong(NewLine::amount)
                .sum();
        return texts.of(
                "funding.sheet.summary",
                Vietnamese.number(reading.entered().size()),
                Dong.words(sum),
                Vietnamese.number(reading.problems().size()),
                Vietnamese.number(reading.leftOut()));
    }

    private SheetPage.RowLine line(ReadRow row, Map<String, String> names) {
        NewLine line = row.line();
        String at = row.row().sheet().isEmpty()
                ? String.valueOf(row.row().number())
                : row.row().sheet() + "!" + row.row().number();
        Result result = Result.of(row);
        return new SheetPage.RowLine(
                at,
                line == null ? "" : texts.of(line.kind().nameKey()),
                line == null ? "" : names.getOrDefault(line.source(), line.source()),
                line == null ? "" : Dong.words(line.amount()),
                line == null ? "" : Vietnamese.date(line.day()),
                line == null ? "" : line.paper().number(),
                result.tone,
                result.icon,
                texts.of("funding.sheet.result." + result),
                reasons(row, row.leftOutKey()));
    }

    private List<String> reasons(ReadRow row, @Nullable String leftOut) {
        return leftOut != null
                ? List.of(texts.of(leftOut))
                : row.problems().stream()
                        .map(problem -> problem.cell(texts) + ": " + problem.sentence(texts))
                        .toList();
    }

    /** What becomes of a row. */
    private enum Result {
        ENTERED("leaf", "circle-check-f"),
        KNOWN("rice", "alert-triangle-f"),
        WRONG("brick", "circle-x-f"),
        LEFT_OUT("stone", "circle-dashed");

        private final String tone;
        private final String icon;

        Result(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        static Result of(ReadRow row) {
            if (row.leftOutKey() != null) {
                return LEFT_OUT;
            }
            if (!row.isEntered()) {
                return WRONG;
            }
            return row.known() ? KNOWN : ENTERED;
        }
    }
}
