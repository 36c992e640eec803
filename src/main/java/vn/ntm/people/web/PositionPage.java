package vn.ntm.people.web;

import java.util.List;

/**
 * One position.
 *
 * @param act which of the forms came back with messages, empty for none
 */
public record PositionPage(
        String id,
        String title,
        List<DutyPage.Fact> facts,
        List<Holder> holders,
        List<Option> persons,
        boolean mayKeep,
        boolean over,
        String act) {
    /** Somebody who holds or held it. */
    public record Holder(String id, String name, String days, boolean open) {}
}
