package vn.ntm.reporting.web.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * A foreign layout to be explained.
 *
 * @param report path of the report
 * @param file id of the file
 * @param sheets of the file, by number
 * @param letters of its columns, as many as the widest of the sheets has
 * @param rows numbers of rows that can be headings
 * @param columns of the form
 */
public record SheetMappingPage(
        String report,
        String reportName,
        String file,
        String fileName,
        List<Choice> sheets,
        List<Choice> letters,
        List<Choice> rows,
        List<Column> columns,
        List<Sheet> views,
        SentForm form,
        @Nullable String columnsProblem) {
    public SheetMappingPage {
        sheets = List.copyOf(sheets);
        letters = List.copyOf(letters);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        views = List.copyOf(views);
    }

    /** A column of the form and the field that says where it stands. */
    public record Column(String field, String header) {}

    /** The upper left corner of a sheet, rows with their numbers before them. */
    public record Sheet(String name, List<String> letters, List<List<String>> rows) {}
}
