package vn.ntm.planning.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Number and symbol of a document, e.g. {@code 05/KH-UBND}, {@code 18/2022/QĐ-TTg}, {@code 05-NQ/TU}. */
final class DocumentNumber {
    /** The whole number; letters and figures in every order that Vietnamese bodies use. */
    static final String PATTERN =
            "\\d{1,5}(?: ?/ ?\\d{4} ?/ ?| ?/ ?|-)(?=\\p{Lu}{2})\\p{Lu}[\\p{L}\\d]{0,10}(?: ?[-/] ?\\p{Lu}[\\p{L}\\d&]{0,14}(?:\\.\\p{Lu}[\\p{L}\\d]{0,8})?){0,3}";

    private static final Pattern OWN = Pattern.compile("(?:Số|SỐ|số) ?:? ?(" + PATTERN + ")");
    private static final Pattern BLANK = Pattern.compile(
            "(?:Số|SỐ|số) ?:[ .\u2026_]{0,30}([/-] ?\\p{Lu}[\\p{L}\\d]{0,10}(?: ?[-/] ?\\p{Lu}[\\p{L}]{0,14}){0,3})");

    private DocumentNumber() {}

    /** Where "Số: …" stands and what it says; the number is null when it is a blank to be filled in. */
    record Printed(@Nullable String number, String symbol, int start, int end) {}

    static @Nullable Printed in(String line) {
        Matcher own = OWN.matcher(line);
        if (own.find()) {
            String number = plain(own.group(1));
            return new Printed(number, number, own.start(), own.end());
        }
        Matcher blank = BLANK.matcher(line);
        return blank.find() ? new Printed(null, plain(blank.group(1)), blank.start(), blank.end()) : null;
    }

    static String plain(String number) {
        return number.replace(" ", "");
    }
}
