package vn.ntm.assessment.web;

import java.util.List;

/**
 * What every hamlet reports for the indicators of one criterion, and what that comes to for the commune.
 *
 * @param criteria to choose from
 * @param number of the criterion shown
 * @param name of the criterion shown
 * @param sum the commune's own row
 */
public record HamletsPage(
        Lens lens,
        List<Choice> criteria,
        int number,
        String name,
        List<Column> columns,
        List<Row> rows,
        List<Sum> sum) {
    /** A criterion to choose. */
    public record Choice(int number, String name) {}

    /** One indicator. */
    public record Column(String number, String text, String level, String address) {}

    /** One hamlet. */
    public record Row(String name, List<Cell> cells) {}

    /**
     * What a hamlet reports for an indicator.
     *
     * @param css hue of the cell, beside icon and word
     * @param values one line for each part
     */
    public record Cell(String css, Sign sign, List<String> values) {}

    /** What the commune reports for an indicator. */
    public record Sum(Sign state, List<Article.Result> values) {}

    public HamletsPage {
        criteria = List.copyOf(criteria);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        sum = List.copyOf(sum);
    }
}
