package vn.ntm.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.reporting.CellValue.Conclusion;
import vn.ntm.reporting.form.Column;
import vn.ntm.shared.TypedDate;
import vn.ntm.shared.TypedNumber;
import vn.ntm.shared.VietnameseText;

/**
 * A cell as somebody typed it or a file brought it.
 *
 * @param value null when it cannot be read, or nothing was typed
 * @param problemKey key of the sentence that says why not, null when it can
 * @param problemWords what fills the sentence
 */
public record CellReading(
        @Nullable CellValue value, @Nullable String problemKey, List<Object> problemWords) {
    /** Letters of a paragraph. */
    public static final int LONGEST_TEXT = 20_000;

    private static final Pattern SHARE = Pattern.compile("([\\d.,\\s]+)/([\\d.,\\s]+)");
    private static final Map<String, Conclusion> CONCLUSIONS = Map.ofEntries(
            Map.entry("dat", Conclusion.YES),
            Map.entry("x", Conclusion.YES),
            Map.entry("v", Conclusion.YES),
            Map.entry("co", Conclusion.YES),
            Map.entry("chua dat", Conclusion.NO),
            Map.entry("khong dat", Conclusion.NO),
            Map.entry("khong", Conclusion.NO),
            Map.entry("chua", Conclusion.NO),
            Map.entry("chua ket luan", Conclusion.UNDECIDED),
            Map.entry("chua danh gia", Conclusion.NOT_ASSESSED),
            Map.entry("khong ap dung", Conclusion.NOT_APPLICABLE));

    public CellReading {
        problemWords = List.copyOf(problemWords);
    }

    /** Whether nothing was typed: then nothing is meant, never zero. */
    public boolean isNothing() {
        return value == null && problemKey == null;
    }

    /** Reads what was typed as the column holds it. */
    public static CellReading read(Column column, String typed) {
        String text = VietnameseText.atTheDoor(typed).strip();
        if (text.isEmpty()) {
            return new CellReading(null, null, List.of());
        }
        return switch (column.kind()) {
            case TEXT -> words(text);
            case NUMBER -> number(text);
            case RATE -> share(text);
            case VERDICT, TICK -> conclusion(text);
            case DAY -> day(text);
        };
    }

    /** Words of a paragraph. */
    public static CellReading words(String text) {
        return text.length() > LONGEST_TEXT
                ? problem("reporting.cell.too-long", LONGEST_TEXT)
                : new CellReading(new CellValue.Words(text), null, List.of());
    }

    private static CellReading number(String text) {
        TypedNumber read = TypedNumber.read(text);
        BigDecimal number = read.number();
        return number == null
                ? new CellReading(null, read.problemKey(), read.problemWords())
                : new CellReading(new CellValue.Amount(number), null, List.of());
    }

    /** Two counts: a bare percentage could never be added up with others. */
    private static CellReading share(String text) {
        Matcher counts = SHARE.matcher(text);
        if (!counts.matches()) {
            return problem("reporting.cell.share-needs-counts", text);
        }
        BigDecimal part = TypedNumber.readWhole(counts.group(1)).number();
        BigDecimal whole = TypedNumber.readWhole(counts.group(2)).number();
        if (part == null || whole == null) {
            return problem("reporting.cell.share-needs-counts", text);
        }
        return whole.signum() <= 0 || part.signum() < 0
                ? problem("reporting.cell.share-of-nothing", text)
                : new CellReading(new CellValue.Share(part, whole), null, List.of());
    }

    private static CellReading conclusion(String text) {
        Conclusion conclusion = CONCLUSIONS.get(VietnameseText.searchKey(text));
        return conclusion == null
                ? problem("reporting.cell.conclusion-unreadable", text)
                : new CellReading(new CellValue.Judged(conclusion), null, List.of());
    }

    private static CellReading day(String text) {
        TypedDate read = TypedDate.read(text);
        LocalDate day = read.day();
        return day == null
                ? new CellReading(null, Objects.requireNonNull(read.problemKey()), read.problemWords())
                : new CellReading(new CellValue.Day(day), null, List.of());
    }

    private static CellReading problem(String key, Object... words) {
        return new CellReading(null, key, List.of(words));
    }
}
