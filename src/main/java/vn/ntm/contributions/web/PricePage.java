package vn.ntm.contributions.web;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/** The price table with the form for a new price. */
public record PricePage(
        String book,
        boolean demo,
        String unitName,
        List<Line> lines,
        List<Choice> kinds,
        boolean mayKeep,
        SentForm form) {
    /** A price; {@code to} is empty while it goes on. */
    public record Line(String kind, String item, String unit, String price, String from, String to, String decision) {}
}
