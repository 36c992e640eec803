package vn.ntm.platform.backup;

import java.time.Instant;
import java.util.List;

/**
 * What a dump says of itself.
 *
 * @param unit code of the unit whose data it holds, empty for all
 * @param licence under what terms it may be used
 * @param leftOut tables and columns that it does not hold, with why
 */
record DumpManifest(int format, Instant madeAt, String unit, String licence, List<Part> parts, List<LeftOut> leftOut) {
    static final int FORMAT = 1;

    DumpManifest {
        parts = List.copyOf(parts);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A file of the dump.
     *
     * @param rows of a table, 1 for all else
     * @param about what it holds, may be empty
     */
    record Part(String name, long rows, long bytes, String sha256, String about, List<Field> columns) {
        Part {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column of a table.
     *
     * @param kind type in the database
     * @param privacy how much it tells of persons
     * @param about what it means, may be empty
     */
    record Field(String name, String kind, String privacy, String about) {}

    /** What is not there. */
    record LeftOut(String what, String why) {}
}
