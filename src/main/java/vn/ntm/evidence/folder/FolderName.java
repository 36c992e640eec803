package vn.ntm.evidence.folder;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.ntm.shared.VietnameseText;

/** Names of files in a folder of evidence: {@code TC06_CT6.1_2024_01_bien-ban.pdf}. */
final class FolderName {
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9.]+");
    private static final int LONGEST_SLUG = 60;

    private FolderName() {}

    /**
     * @param number of the criterion
     * @param code of the indicator
     * @param seq its place among the pieces of the indicator, 0 while it has none
     */
    static String of(int number, String code, int year, int seq, String title, String ending) {
        String place = seq == 0 ? "" : "_" + two(seq);
        String safeCode = UNSAFE.matcher(code).replaceAll("-");
        return "TC" + two(number) + "_CT" + safeCode + "_" + year + place + "_" + slug(title) + "." + ending;
    }

    /** Of the folder itself, without an ending. */
    static String ofFolder(int number, int year, String unitCode) {
        return "TC" + two(number) + "_" + year + "_" + UNSAFE.matcher(unitCode).replaceAll("-");
    }

    /** Words without marks, joined by hyphens. */
    static String slug(String title) {
        String plain = OTHER.matcher(VietnameseText.searchKey(title)).replaceAll("-");
        String cut = plain.substring(0, Math.min(LONGEST_SLUG, plain.length()));
        String bare = cut.replaceAll("^-+|-+$", "");
        return bare.isEmpty() ? "minh-chung" : bare;
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
