package vn.ntm.evidence;

import java.math.BigDecimal;
import vn.ntm.shared.Vietnamese;

/** How big a file is, as people say it. */
public final class FileSize {
    private static final int KILO = 1024;

    private FileSize() {}

    /** "640 kB", "1,2 MB". */
    public static String words(long bytes) {
        if (bytes < (long) KILO * KILO) {
            return Vietnamese.number(Math.max(1, Math.ceilDiv(bytes, KILO))) + " kB";
        }
        return Vietnamese.number(BigDecimal.valueOf((double) bytes / KILO / KILO), 1) + " MB";
    }
}
