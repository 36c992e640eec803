package vn.ntm.assessment.web;

import java.util.List;

/**
 * What is different between a closed assessment and another version, or what holds today.
 *
 * @param choices what it can be compared with
 */
public record DifferencesPage(
        String headline, String lead, String back, List<Choice> choices, List<ClosedPage.Changed> changes) {
    /** Something to compare with. */
    public record Choice(String words, String address, boolean current) {}

    public DifferencesPage {
        choices = List.copyOf(choices);
        changes = List.copyOf(changes);
    }
}
