package vn.ntm.evidence.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.evidence.PieceLine;

/**
 * Evidence as a list.
 *
 * @param addPath where to bring evidence, null for who may not
 * @param folderPath where to take the folder of the chosen criterion, null while none is chosen
 */
public record ListPage(
        String heading,
        Filter filter,
        List<Row> rows,
        @Nullable String addPath,
        @Nullable String folderPath,
        @Nullable String previous,
        @Nullable String next) {
    /** One piece with what it proves. */
    public record Row(PieceLine piece, String proves) {}

    /** What is looked for, and what else could be. */
    public record Filter(Form form, List<Field> fields) {}

    /** A field to choose from. */
    public record Field(String name, String label, List<Choice> choices) {
        /** Whether its choices have long names. */
        public boolean wide() {
            return name.equals("set") || name.equals("indicator");
        }
    }
}
