package vn.ntm.roadmap.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest ways to a number of criteria, already decided.
 *
 * @param explanation how the answer was found and what it rests on
 * @param ways cheapest first, empty when there is none
 * @param unpriced criteria nobody has estimated; they are not taken for free
 * @param impossible criteria that no work makes met before our data are complete
 */
public record CheapestPage(
        Lens lens,
        Form form,
        String answer,
        String explanation,
        List<Way> ways,
        List<RowsPage.Place> unpriced,
        List<String> impossible) {
    /** The wish as it stands in the form. */
    public record Form(
            String wanted,
            @Nullable String wantedProblem,
            String by,
            String until,
            @Nullable String untilProblem,
            boolean plan,
            boolean hasPlan) {}

    /** One way. */
    public record Way(String name, String money, String effort, String due, List<Step> steps, List<String> cautions) {}

    /** One criterion on the way, with the indicators to meet. */
    public record Step(String criterion, String indicators, String money, String effort, String due, String path) {}
}
