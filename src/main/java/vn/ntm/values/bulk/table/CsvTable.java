package vn.ntm.values.bulk.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Text with a comma, a semicolon or a tab between cells, in UTF-8 with or without its mark. */
final class CsvTable implements Table {
    private static final int MARK_BYTES = 3;

    private final byte[] content;
    private final TableLimits limits;

    CsvTable(byte[] content, TableLimits limits) {
        if (content.length > 1 && ((content[0] & 0xFF) >= 0xFE) && ((content[1] & 0xFF) >= 0xFE)) {
            throw new UnreadableTable("values.table.not-utf8");
        }
        this.content = content;
        this.limits = limits;
    }

    @Override
    public void read(Consumer<Row> taker) {
        Lines lines = new Lines(taker);
        try (Reader text = text();
                CSVParser parser = format(delimiter()).parse(text)) {
            lines.readAll(parser);
        } catch (UncheckedIOException | IOException broken) {
            throw refusal(broken, lines.next);
        }
    }

    private static UnreadableTable refusal(Exception broken, long line) {
        return isOfCharacters(broken)
                ? new UnreadableTable("values.table.not-utf8")
                : new UnreadableTable("values.table.quotes", line);
    }

    private static boolean isOfCharacters(@Nullable Throwable broken) {
        return broken != null && (broken instanceof CharacterCodingException || isOfCharacters(broken.getCause()));
    }

    private Reader text() {
        boolean marked = content.length >= MARK_BYTES
                && (content[0] & 0xFF) == 0xEF
                && (content[1] & 0xFF) == 0xBB
                && (content[2] & 0xFF) == 0xBF;
        int from = marked ? MARK_BYTES : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(content, from, content.length - from), StandardCharsets.UTF_8.newDecoder());
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    private char delimiter() throws IOException {
        try (Reader text = text()) {
            return Delimiter.of(text);
        }
    }

    /** Turns records into rows that know on which line of the file they begin. */
    private final class Lines {
        private final Consumer<Row> taker;
        private int rows;
        private long next = 1;

        Lines(Consumer<Row> taker) {
            this.taker = taker;
        }

        void readAll(CSVParser parser) {
            for (CSVRecord line : parser) {
                Row row = row(line, (int) next);
                next = parser.getCurrentLineNumber() + 1;
                if (!row.isBlank()) {
                    limits.requireRow(++rows);
                    taker.accept(row);
                }
            }
        }

        private Row row(CSVRecord line, int number) {
            limits.requireColumn(line.size() - 1, number);
            List<Cell> cells = new ArrayList<>(line.size());
            IntStream.range(0, line.size()).forEach(column -> cells.add(cell(line.get(column))));
            return new Row("", number, cells);
        }

        private Cell cell(String text) {
            if (text.indexOf('\0') >= 0) {
                throw new UnreadableTable("values.table.no-text");
            }
            return text.length() > limits.cell()
                    ? Cell.broken(text.substring(0, 40), "values.table.cell-too-long")
                    : Cell.of(Guarded.opened(text.strip()));
        }
    }
}
