package vn.ntm.planning.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.reading.Block;
import vn.ntm.shared.VietnameseText;

/** Rows of one table with the words above each column. */
final class Table {
    private static final Pattern HEADER_CELL = Pattern.compile(
            "(?:stt|tt|so tt|so thu tu|(?:da |chua |khong )?dat)|(?:dang ky|phan dau|ke hoach|nam 20).*|.*(?:tieu chi|noi dung|nhiem vu|cong viec|ket qua|danh gia|hien trang|thuc trang|chu tri|phu trach|thoi gian|ghi chu|muc tieu|don vi|hoan thanh).*");
    private static final Pattern SUBHEADER_CELL = Pattern.compile("dat|chua dat|khong dat|da dat|x|nam 20\\d{2}");

    /** A row after the header. */
    record Row(Block block, List<String> cells) {
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    private final List<String> headers = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private Table() {}

    static Table of(List<Block> blocks) {
        Table table = new Table();
        for (Block block : blocks) {
            List<String> cells =
                    block.cells().stream().map(VietnameseText::squeezed).toList();
            if (table.rows.isEmpty() && isHeader(cells, table.headers.isEmpty())) {
                table.addHeader(cells);
            } else {
                table.rows.add(new Row(block, cells));
            }
        }
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    int columns() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(headers.size());
    }

    /** The folded words above a column, empty when there are none. */
    String header(int column) {
        return column < headers.size() ? headers.get(column) : "";
    }

    /** The first column whose header matches, -1 when none does. */
    int columnLike(Pattern header) {
        for (int i = 0; i < headers.size(); i++) {
            if (header.matcher(headers.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHeader(List<String> cells, boolean first) {
        long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        long telling = cells.stream()
                .map(Fold::of)
                .filter(cell -> cell.length() < 90
                        && (first ? HEADER_CELL : SUBHEADER_CELL).matcher(cell).matches())
                .count();
        return filled > 1
                && telling * 2 >= filled
                && telling > 0
                && cells.stream().noneMatch(cell -> cell.matches("\\d{1,2}"));
    }

    private void addHeader(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String words = Fold.of(cells.get(i));
            if (i < headers.size()) {
                headers.set(i, headers.get(i).equals(words) ? words : (headers.get(i) + " " + words).strip());
            } else {
                headers.add(words);
            }
        }
    }
}
