package vn.ntm.documents;

import java.time.Duration;

/**
 * How scanned pages are recognised.
 *
 * @param command the text recognition program (tesseract) of this machine, by name or path
 * @param pages more pages than this are refused before the work starts
 * @param time after which the recognition is broken off; a page takes some seconds
 */
public record ScanLimits(String command, int pages, Duration time) {
    public static ScanLimits standard() {
        return new ScanLimits("tesseract", 30, Duration.ofMinutes(3));
    }
}
