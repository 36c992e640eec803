package vn.ntm.planning.grammar.work;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.text.Fold;

/** Finds until when a statement wants its work done, in the statement's own words. */
public final class Deadlines {
    private static final String DAY =
            "ngày \\d{1,2}(?: ?[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{4})?| tháng \\d{1,2}(?: năm \\d{4})?| của tháng (?:sau|cuối quý))?|\\d{1,2}/\\d{1,2}(?:/\\d{4})?";
    private static final String MONTH = "tháng \\d{1,2}(?:/\\d{4}| năm \\d{4})?";
    private static final String QUARTER = "quý (?:[iv]{1,3}|[1-4])(?:/\\d{4}| năm \\d{4}|-\\d{4})?";
    private static final String SEASON = "6 tháng (?:đầu|cuối) năm(?: \\d{4})?|(?:cuối|đầu) năm(?: \\d{4})?|năm \\d{4}";
    private static final Pattern UNTIL = Pattern.compile(
            "(?<!\\p{L})(?:hoàn thành |xong )?(?:chậm nhất )?(?:(?:là )?(?:trước|trong|vào|đến hết|đến|hết|chậm nhất)) (?:hết |khoảng )?(?:"
                    + DAY + "|" + MONTH + "|" + QUARTER + "|" + SEASON
                    + ")(?: (?:hằng|hàng) (?:tháng|quý|năm))?(?!\\d)");
    private static final Pattern EVERY = Pattern.compile(
            "(?<!\\p{L})(?:định kỳ )?(?:(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm)(?: (?:một|\\d+) lần)?|6 tháng(?: một lần|, năm)|trước ngày \\d{1,2} (?:hằng|hàng) (?:tháng|quý))");
    private static final Pattern LABELLED =
            Pattern.compile("(?:thời gian|thời hạn|tiến độ)(?: thực hiện| hoàn thành)?: ?([^.;]{2,80})");

    private Deadlines() {}

    public static @Nullable String in(String text) {
        String lower = Fold.lower(text);
        for (Pattern pattern : new Pattern[] {LABELLED, UNTIL, EVERY}) {
            Matcher matcher = pattern.matcher(lower);
            if (matcher.find()) {
                int group = pattern == LABELLED ? 1 : 0;
                return text.substring(matcher.start(group), matcher.end(group)).strip();
            }
        }
        return null;
    }
}
