package vn.ntm.responsibility.web;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * One criterion with the form that assigns it.
 *
 * @param now what is kept, told when somebody else was faster; empty otherwise
 * @param history newest first
 */
public record CriterionPage(
        String unit,
        String unitName,
        String set,
        String setName,
        int criterion,
        String name,
        SentForm form,
        List<Line> positions,
        List<Choice> parts,
        List<String> now,
        List<Past> history,
        boolean editable) {
    public String back() {
        return "/responsibilities?unit=" + unit + "&set=" + set;
    }

    /** A position that can be given a part. */
    public record Line(String field, String title, String holder) {}

    /** A row of the history; {@code taken} when it was taken back and never held. */
    public record Past(String part, String title, String days, String by, boolean taken) {}
}
