package vn.ntm.values.bulk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** Carries values into a table of the transaction, which goes with it. While that is under way the connection can do nothing else. */
@Repository
class Incoming {
    private static final int BUFFER = 1 << 16;
    private static final String TABLES = """
            create temporary table incoming_value (
                row_number integer, sheet text, column_number integer, unit_code text, code text, measure text, part text, measured_on date,
                dated boolean, shape text, numerator numeric(21, 6), denominator numeric(21, 6), amount numeric(21, 6), yes boolean, rank text,
                reason text, document text, note text) on commit drop;
            create temporary table changed_value (like incoming_value, old_id bigint) on commit drop""";

    private final JdbcOperations jdbc;

    Incoming(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reading hands every value to what it is given */
    void fill(Consumer<Consumer<Said>> reading) {
        jdbc.execute(TABLES);
        jdbc.execute((ConnectionCallback<Long>) connection -> copy(connection, reading));
        // Of the columns that statements join by: others would cost more than they tell.
        jdbc.execute("analyze incoming_value (unit_code, measure, part)");
    }

    private static long copy(Connection connection, Consumer<Consumer<Said>> reading) throws SQLException {
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy incoming_value (" + CopyLine.COLUMNS + ") from stdin");
        try (Writer lines = new BufferedWriter(new CopyWriter(copy), BUFFER)) {
            CopyLine line = new CopyLine();
            reading.accept(said -> write(lines, line.of(said)));
            lines.flush();
            return copy.endCopy();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void write(Writer lines, CharSequence line) {
        try {
            lines.append(line);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class CopyWriter extends Writer {
        private final CopyIn copy;

        CopyWriter(CopyIn copy) {
            this.copy = copy;
        }

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            byte[] bytes = new String(characters, from, length).getBytes(StandardCharsets.UTF_8);
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException refused) {
                throw new IOException(refused);
            }
        }

        @Override
        public void flush() {
            // The server takes what it is given; the end of the copy sends the rest.
        }

        @Override
        public void close() {
            // Ended or broken off by whoever began it.
        }
    }
}
