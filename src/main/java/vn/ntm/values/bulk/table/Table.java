package vn.ntm.values.bulk.table;

import java.util.function.Consumer;

/** Rows that can be read from the beginning as often as one likes. */
@FunctionalInterface
public interface Table {
    /**
     * Hands over every row that is not blank, in order.
     *
     * @throws UnreadableTable when it cannot be read to its end
     */
    void read(Consumer<Row> taker);
}
