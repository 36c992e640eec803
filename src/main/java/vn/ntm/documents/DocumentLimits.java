package vn.ntm.documents;

import java.time.Duration;

/**
 * How much of a file we are ready to read, so that no upload can stop the product for others.
 *
 * @param fileBytes size of the file itself
 * @param unpackedBytes what its compressed parts may grow to, all together
 * @param characters length of the text in it
 * @param pages pages of a PDF
 * @param time after which the reading is broken off
 */
public record DocumentLimits(long fileBytes, long unpackedBytes, int characters, int pages, Duration time) {
    /** More lines than this are no document anybody reads, even if most are empty. */
    public static final int LINES = 100_000;

    private static final long MEGABYTE = 1024L * 1024;

    /** Wide enough for any plan or report of a commune, narrow enough for a machine of 512 MB. */
    public static DocumentLimits standard() {
        return new DocumentLimits(20 * MEGABYTE, 200 * MEGABYTE, 2_000_000, 500, Duration.ofSeconds(10));
    }

    /** Whole megabytes, rounded up, as the refusals say them. */
    public static long megabytes(long bytes) {
        return Math.ceilDiv(bytes, MEGABYTE);
    }
}
