package vn.ntm.works.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Choice;

/**
 * Where the year's money comes from, where it goes, and how much of it will be left.
 *
 * @param flow null while nothing was arranged
 * @param flows the same as a table
 * @param forecast sentence on what will be left at the end of the year
 */
public record MoneyPage(
        String book,
        boolean demo,
        String unitName,
        int year,
        List<Choice> years,
        @Nullable Sankey flow,
        List<FlowRow> flows,
        List<Bar> bars,
        List<Month> months,
        String forecast,
        List<Left> lefts,
        List<Due> dues) {
    /** What goes from a source to a work. */
    public record FlowRow(String source, String work, String link, String amount) {}

    /**
     * Plan and what was carried out, of one group of sources.
     *
     * @param planWidth of 100
     * @param doneWidth of 100
     */
    public record Bar(String name, String plan, String done, String rate, long planWidth, long doneWidth) {}

    /**
     * Public money in a month.
     *
     * @param paidWidth of 100, of the month in which most was paid
     */
    public record Month(int number, String allocated, String paid, String sum, String rate, long paidWidth) {}

    /** What a public source will leave unspent. */
    public record Left(String source, String disbursable, String paid, String expected, String left) {}

    /** A payment to come: the rest of a contract when it ends. */
    public record Due(String month, String work, String link, String contracts, String amount, boolean late) {}
}
