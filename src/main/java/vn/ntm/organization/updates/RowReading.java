package vn.ntm.organization.updates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.organization.Extent;
import vn.ntm.organization.UnitCodes;
import vn.ntm.organization.UnitLevel;
import vn.ntm.shared.TypedDate;
import vn.ntm.shared.VietnameseText;

/** Reads the cells of one row. A cell that cannot be read is told as a problem and answered by a stand-in: ask {@link #isBad} before using it. */
final class RowReading {
    private static final Map<String, UnitLevel> LEVELS = Map.ofEntries(
            Map.entry("tinh", UnitLevel.PROVINCE),
            Map.entry("thanh pho", UnitLevel.PROVINCE),
            Map.entry("huyen", UnitLevel.DISTRICT),
            Map.entry("quan", UnitLevel.DISTRICT),
            Map.entry("thi xa", UnitLevel.DISTRICT),
            Map.entry("xa", UnitLevel.COMMUNE),
            Map.entry("phuong", UnitLevel.COMMUNE),
            Map.entry("thi tran", UnitLevel.COMMUNE),
            Map.entry("dac khu", UnitLevel.COMMUNE),
            Map.entry("xom", UnitLevel.HAMLET),
            Map.entry("thon", UnitLevel.HAMLET),
            Map.entry("ban", UnitLevel.HAMLET),
            Map.entry("ap", UnitLevel.HAMLET));

    private final Sheet.Row row;
    private final List<UpdateProblem> problems = new ArrayList<>();

    RowReading(Sheet.Row row) {
        this.row = row;
    }

    int number() {
        return row.number();
    }

    boolean isBad() {
        return !problems.isEmpty();
    }

    List<UpdateProblem> problems() {
        return List.copyOf(problems);
    }

    void refuse(@Nullable Column column, String problem, Object... words) {
        problems.add(new UpdateProblem(row.number(), column, "organization.update." + problem, List.of(words)));
    }

    boolean has(Column column) {
        return !row.cell(column).isEmpty();
    }

    String text(Column column) {
        return row.cell(column);
    }

    String required(Column column) {
        if (!has(column)) {
            refuse(column, "empty");
        }
        return text(column);
    }

    UnitLevel level() {
        String word = required(Column.LEVEL);
        UnitLevel level = LEVELS.get(VietnameseText.searchKey(word));
        if (level == null && !word.isEmpty()) {
            refuse(Column.LEVEL, "unknownLevel", word);
        }
        return level == null ? UnitLevel.COMMUNE : level;
    }

    String code(Column column, UnitLevel level) {
        String code = required(column).replaceFirst("^'", "").toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !UnitCodes.fits(level, code)) {
            refuseCode(column, code, level);
        }
        return code;
    }

    /** A code whose level its length tells, out of the levels allowed. */
    String codeOfOneOf(Column column, List<UnitLevel> levels) {
        String code = required(column).replaceFirst("^'", "").toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && levels.stream().noneMatch(level -> UnitCodes.fits(level, code))) {
            if (UnitCodes.levelOf(code).isPresent() && column == Column.PARENT) {
                refuse(column, "parentOfWrongLevel", code);
            } else {
                refuseCode(column, code, levels.getFirst());
            }
        }
        return code;
    }

    private void refuseCode(Column column, String code, UnitLevel level) {
        int digits = UnitCodes.digits(level);
        if (code.matches("\\d{1," + (digits - 1) + "}")) {
            refuse(column, "lostZeros", code, digits, "0".repeat(digits - code.length()) + code);
        } else if (code.matches("[\\d.,]+(E[+-]?\\d+)?")) {
            refuse(column, "codeAsNumber", code, digits);
        } else {
            refuse(column, "malformedCode", code, level == UnitLevel.HAMLET ? "00000-X00" : "0".repeat(digits));
        }
    }

    LocalDate day(Column column) {
        LocalDate day = has(column) ? dayOrNull(column) : null;
        if (!has(column)) {
            refuse(column, "empty");
        }
        return day == null ? LocalDate.EPOCH : day;
    }

    @Nullable
    LocalDate dayOrNull(Column column) {
        if (!has(column)) {
            return null;
        }
        TypedDate date = TypedDate.read(text(column));
        String problem = date.problemKey();
        if (problem != null) {
            problems.add(new UpdateProblem(row.number(), column, problem, date.problemWords()));
        }
        return date.day();
    }

    Extent extent() {
        return switch (VietnameseText.searchKey(required(Column.EXTENT))) {
            case "toan bo" -> Extent.FULL;
            case "mot phan" -> Extent.PARTIAL;
            case "" -> Extent.FULL;
            default -> {
                refuse(Column.EXTENT, "unknownExtent", text(Column.EXTENT));
                yield Extent.FULL;
            }
        };
    }
}
