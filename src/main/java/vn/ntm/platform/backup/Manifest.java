package vn.ntm.platform.backup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says of itself; the last entry of the archive, so that it is there only when everything else is.
 *
 * @param format version of the archive's layout
 * @param product version of the product that made it
 * @param postgres version of the server it was read from
 * @param schema the migrations that had made the tables, oldest first
 * @param files originals of the file store, each kept under its fingerprint
 * @param lost originals that the database knew but the disk no longer held whole
 * @param secretKey fingerprint of the secret key, null when there was none
 */
public record Manifest(
        int format,
        String product,
        Instant madeAt,
        String postgres,
        List<Migration> schema,
        List<Table> tables,
        List<Sequence> sequences,
        List<Original> files,
        List<Original> lost,
        @Nullable String secretKey) {
    /** The layout this version writes and reads. */
    public static final int FORMAT = 1;

    public Manifest {
        schema = List.copyOf(schema);
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        files = List.copyOf(files);
        lost = List.copyOf(lost);
    }

    /** A migration by its number and the checksum of its text. */
    public record Migration(String version, int checksum) {}

    /** A table with the columns that were copied, in the order of the copy. */
    public record Table(String name, List<String> columns, Contents contents) {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /**
     * The rows of a table.
     *
     * @param sha256 of the rows as they stand in the archive
     * @param rowSum the same for the same rows in any order
     */
    public record Contents(long rows, long bytes, String sha256, String rowSum) {
        boolean sameRowsAs(Contents other) {
            return rows == other.rows && bytes == other.bytes && rowSum.equals(other.rowSum);
        }
    }

    /** Where a sequence stood. */
    public record Sequence(String name, long last, boolean called) {}

    /** A file of the file store. */
    public record Original(String sha256, long size) {}

    /** Of all tables together. */
    public long rows() {
        return tables.stream().mapToLong(table -> table.contents().rows()).sum();
    }
}
