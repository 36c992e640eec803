package vn.ntm.overview.web;

import java.util.List;
import vn.ntm.shared.SentForm;

/**
 * Where borders are brought in.
 *
 * @param problems what is wrong with the file, empty when nothing is
 */
public record ShapesPage(SentForm form, List<String> problems, List<Line> imports) {
    /** A file that was brought in. */
    public record Line(String fileName, String validFrom, String shapes, String property, String by) {}

    public ShapesPage {
        problems = List.copyOf(problems);
        imports = List.copyOf(imports);
    }
}
