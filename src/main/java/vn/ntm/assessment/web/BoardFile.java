package vn.ntm.assessment.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The board of a commune as it goes out; its names are those of the JSON.
 *
 * @param knownAt what was known up to then
 * @param lawDay the day whose law counts
 */
record BoardFile(
        String unit,
        String unitName,
        String set,
        int revision,
        String setName,
        int year,
        Instant knownAt,
        LocalDate lawDay,
        int met,
        int total,
        List<Row> criteria,
        List<Line> conditions) {
    BoardFile {
        criteria = List.copyOf(criteria);
        conditions = List.copyOf(conditions);
    }

    /** A criterion with its indicators. */
    record Row(int number, String name, String state, String verdict, List<Line> indicators) {}

    /**
     * An indicator or condition.
     *
     * @param verdict the state in Vietnamese
     * @param why in a sentence
     * @param value null where nothing is reported
     * @param level null where none is known
     * @param provisional whether the level still waits to be compared with the official text
     * @param evidence accepted pieces
     */
    record Line(
            String code,
            String number,
            String text,
            @Nullable String value,
            @Nullable LocalDate measuredOn,
            @Nullable String level,
            String state,
            String verdict,
            String why,
            boolean provisional,
            List<String> marks,
            @Nullable String law,
            int evidence,
            @Nullable String by,
            @Nullable Instant at) {}
}
