package vn.ntm.funding.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * A table that came for a book: what became of it, or what it would enter.
 *
 * @param facts label and words
 * @param mapping null when it is no longer to be explained, or not by the reader
 * @param dry null when nothing is to be looked at
 * @param refused why it was not entered just now, empty for none
 * @param mayUndo whether the reader may take it back
 */
public record SheetPage(
        String book,
        boolean demo,
        String path,
        String file,
        String tone,
        String icon,
        String state,
        List<Choice> facts,
        @Nullable Mapping mapping,
        @Nullable Dry dry,
        String refused,
        boolean mayUndo,
        String booked,
        int version,
        SentForm form) {
    /**
     * What columns and words mean.
     *
     * @param sheets to choose from; none for a file without sheets
     * @param fields what columns may say
     * @param words ours to choose from for each word of the table
     */
    public record Mapping(
            List<Choice> sheets,
            List<Choice> fields,
            List<Choice> columns,
            List<Choice> units,
            List<Choice> kinds,
            List<Choice> sources,
            List<Word> words) {}

    /**
     * A word of the table that is not ours.
     *
     * @param name of the field of the form
     * @param key by which the table's words are compared
     */
    public record Word(String column, String name, String text, String key, List<Choice> choices) {}

    /**
     * What would be entered.
     *
     * @param missing columns without which nothing can be read
     * @param known how many lines the book has already
     * @param unread sheets without the headings
     */
    public record Dry(
            List<String> missing,
            String summary,
            boolean fine,
            long known,
            String unread,
            int problemCount,
            List<Choice> problems,
            List<RowLine> rows,
            @Nullable String previous,
            @Nullable String next) {}

    /** A row of the table. */
    public record RowLine(
            String cell,
            String kind,
            String source,
            String amount,
            String day,
            String paper,
            String tone,
            String icon,
            String result,
            List<String> reasons) {}
}
