package vn.ntm.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one criterion, or of the conditions for recognition (number 0).
 *
 * @param hamlets null when the commune has none known
 */
public record CriterionPage(
        Lens lens,
        Head head,
        List<Article> articles,
        List<Lack> lacking,
        @Nullable HamletPanel hamlets,
        List<Change> history,
        List<Law> laws) {
    /**
     * What stands on top.
     *
     * @param group heading it stands under, may be empty
     * @param state by what values prove
     * @param plan by what the plan says, null when it says nothing
     * @param previous null at the first
     */
    public record Head(
            int number,
            String name,
            String group,
            Sign state,
            String count,
            @Nullable Sign plan,
            @Nullable Neighbour previous,
            @Nullable Neighbour next) {}

    /** The criterion before or behind. */
    public record Neighbour(String words, String address) {}

    /** Something missing for the criterion to be met. */
    public record Lack(String what, String why, String address) {}

    /** Which hamlets have reported. */
    public record HamletPanel(String heading, List<HamletLine> lines) {}

    /** One hamlet. */
    public record HamletLine(String name, String words, boolean complete) {}

    /** A version of a value. */
    public record Change(String moment, String what, String by, boolean newest) {}

    /** An instrument behind the levels of this page. */
    public record Law(String number, String words) {}

    public CriterionPage {
        articles = List.copyOf(articles);
        lacking = List.copyOf(lacking);
        history = List.copyOf(history);
        laws = List.copyOf(laws);
    }
}
