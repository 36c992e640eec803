package vn.ntm.reporting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The place of a cell: the keys of its row and its column, which stay the same whatever the row's position is. Written "row|column".
 *
 * @param row key within the report
 * @param column key within the form
 */
public record CellAt(String row, String column) {
    private static final char BETWEEN = '|';

    public static Optional<CellAt> read(String written) {
        int at = written.lastIndexOf(BETWEEN);
        return at <= 0 || at == written.length() - 1
                ? Optional.empty()
                : Optional.of(new CellAt(written.substring(0, at), written.substring(at + 1)));
    }

    /** As an address carries it. */
    public String inAddress() {
        return URLEncoder.encode(toString(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return row + BETWEEN + column;
    }
}
