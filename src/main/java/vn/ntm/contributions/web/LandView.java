package vn.ntm.contributions.web;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * The land of a contribution on its page.
 *
 * @param next the step that comes, empty after the last
 * @param nextName what is said to take it
 * @param missing papers that the next step needs and that are not there
 * @param notConfirmed where the list of papers comes from when nobody compared it with the law yet; else empty
 * @param mayKeep whether the reader may write down parcel and papers
 * @param mayStep whether the reader may take the next step
 */
public record LandView(
        List<StepLine> steps,
        List<Choice> facts,
        List<PaperLine> papers,
        List<Choice> paperChoices,
        String next,
        String nextName,
        boolean described,
        List<String> missing,
        String notConfirmed,
        boolean asksArea,
        boolean mayKeep,
        boolean mayStep,
        int version,
        SentForm form) {
    /** A step, taken on a day or not; {@code current} for the one that stands. */
    public record StepLine(String name, String day, boolean done, boolean current) {}

    /** A paper, there or not. */
    public record PaperLine(String name, String step, boolean there, String number, String day, String place) {}
}
