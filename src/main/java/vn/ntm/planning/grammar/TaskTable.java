package vn.ntm.planning.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.TaskReader.Draft;
import vn.ntm.planning.reading.Block;

/** Reads a table of tasks: what is to be done, who leads, until when. */
final class TaskTable {
    private static final Pattern CONTENT = Pattern.compile(".*(?:noi dung|nhiem vu|cong viec|hoat dong|giai phap).*");
    private static final Pattern LEAD = Pattern.compile(
            ".*(?:chu tri|phu trach|nguoi thuc hien|don vi thuc hien|co quan thuc hien|bo phan thuc hien|trach nhiem|don vi chiu).*");
    private static final Pattern DUE = Pattern.compile(".*(?:thoi gian|thoi han|tien do|hoan thanh).*");
    private static final int SHORTEST_TASK = 8;

    private TaskTable() {}

    /** The tasks of the rows; none when the table has no column for content and none for lead or time. */
    static List<Draft> read(List<Block> rows, BiFunction<String, String, Set<Integer>> criteria) {
        Table table = Table.of(rows);
        int content = table.columnLike(CONTENT);
        int lead = table.columnLike(LEAD);
        int due = table.columnLike(DUE);
        List<Draft> tasks = new ArrayList<>();
        if (content < 0 || (lead < 0 && due < 0)) {
            return tasks;
        }
        for (Table.Row row : table.rows()) {
            String text = row.cell(content);
            boolean assigned = !row.cell(lead).isEmpty() || !row.cell(due).isEmpty();
            if (text.length() >= SHORTEST_TASK && assigned) {
                String path = row.block().path();
                tasks.add(new Draft(
                        path,
                        text,
                        row.block().firstLine(),
                        criteria.apply(text, path),
                        said(row.cell(lead)),
                        said(row.cell(due))));
            }
        }
        return tasks;
    }

    private static @Nullable String said(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
