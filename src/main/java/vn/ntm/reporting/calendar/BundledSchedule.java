package vn.ntm.reporting.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.ntm.access.Actor;
import vn.ntm.criteria.Confidence;
import vn.ntm.reporting.Period;

/** The default calendar that ships with the product (handbook 7.2): usual days that stand in no official text. */
final class BundledSchedule {
    private static final String FILE = "/calendar/report-schedule.csv";

    private static final List<ScheduleRow> ROWS = read();

    private BundledSchedule() {}

    static List<ScheduleRow> rows() {
        return ROWS;
    }

    private static List<ScheduleRow> read() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Objects.requireNonNull(BundledSchedule.class.getResourceAsStream(FILE));
                InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return format.parse(text).stream().map(BundledSchedule::row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ScheduleRow row(CSVRecord line) {
        return new ScheduleRow(
                0,
                Actor.WHOLE_COUNTRY,
                line.get("series"),
                line.get("programme"),
                line.get("title"),
                Period.Kind.valueOf(line.get("kind")),
                words(line, "numbers").map(Integer::valueOf).toList(),
                words(line, "forms").toList(),
                DueRule.dayOfMonth(number(line, "due_months"), number(line, "due_day")),
                DueRule.dayOfMonth(number(line, "forward_months"), number(line, "forward_day")),
                false,
                true,
                LocalDate.parse(line.get("from")),
                null,
                Confidence.valueOf(line.get("confidence")),
                line.get("basis"),
                line.get("note"),
                null);
    }

    private static Stream<String> words(CSVRecord line, String column) {
        return Stream.of(line.get(column).split(" ")).filter(word -> !word.isEmpty());
    }

    private static int number(CSVRecord line, String column) {
        return Integer.parseInt(line.get(column));
    }
}
