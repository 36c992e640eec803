package vn.ntm.funding.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.funding.EmptyBook;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * The book of a year: sums by source, the lines behind them, the form for a new line.
 *
 * @param projectName of the one whose lines are shown, empty for all
 * @param empty what to begin with while the year has no line, null else
 * @param pageAddress of lines, the number of the page is put at its end
 */
public record FundingPage(
        String book,
        boolean demo,
        String unitName,
        int year,
        List<Choice> years,
        List<SourceRow> sources,
        SourceRow withoutCredit,
        SourceRow total,
        List<LineRow> lines,
        int lineCount,
        int page,
        int pages,
        String pageAddress,
        String projectName,
        String projectLink,
        List<Choice> kinds,
        List<Choice> natures,
        List<Choice> sourceChoices,
        List<Choice> projects,
        List<Choice> documents,
        boolean mayKeep,
        @Nullable EmptyBook empty,
        SentForm form) {
    /** Sums of one source, or of several; {@code link} to its lines, empty for a sum of several. */
    public record SourceRow(
            String group,
            String name,
            String estimate,
            String planned,
            String allocated,
            String carried,
            String done,
            String paid,
            String rate,
            String link) {}

    /** A line in the list. */
    public record LineRow(
            String link,
            String day,
            String what,
            String source,
            String project,
            String amount,
            String paper,
            String by,
            String state) {}
}
