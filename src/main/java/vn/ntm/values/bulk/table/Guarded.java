package vn.ntm.values.bulk.table;

/** Text in files that spreadsheets open: what begins like a formula gets an apostrophe, which is taken away when it comes back. */
final class Guarded {
    private static final String BEGINNINGS = "=+-@";

    private Guarded() {}

    static String text(String text) {
        return text.isEmpty() || (BEGINNINGS.indexOf(text.charAt(0)) < 0 && !isGuarded(text)) ? text : "'" + text;
    }

    /** The text without the apostrophe that was put before it. */
    static String opened(String text) {
        return isGuarded(text) ? text.substring(1) : text;
    }

    private static boolean isGuarded(String text) {
        return text.length() > 1
                && text.charAt(0) == '\''
                && (BEGINNINGS.indexOf(text.charAt(1)) >= 0 || text.charAt(1) == '\'');
    }
}
