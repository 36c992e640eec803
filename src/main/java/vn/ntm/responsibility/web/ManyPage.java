package vn.ntm.responsibility.web;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * Assigning many criteria at once, or going on to another set.
 *
 * @param source the set that is gone on from, empty where none is
 */
public record ManyPage(
        String unit,
        String unitName,
        String set,
        String setName,
        SentForm form,
        List<Choice> positions,
        List<Choice> parts,
        List<Choice> sets,
        String source,
        List<Tick> ticks) {
    public String back() {
        return "/responsibilities?unit=" + unit + "&set=" + set;
    }

    /** A criterion to tick. */
    public record Tick(int number, String label, String note, boolean ticked) {}
}
