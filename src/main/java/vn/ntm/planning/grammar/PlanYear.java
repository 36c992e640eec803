package vn.ntm.planning.grammar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.reading.Found;

/** The year that words speak of: the last "năm 2024", else the first year of a period. */
final class PlanYear {
    private static final Pattern YEAR = Pattern.compile("nam (20\\d{2})(?! ?- ?20\\d{2})");
    private static final Pattern PERIOD = Pattern.compile("(20\\d{2}) ?(?:-|den(?: nam)?) ?(20\\d{2})");
    private static final Pattern BARE = Pattern.compile("(?<![\\d/.])(20\\d{2})(?![\\d/.])");

    private PlanYear() {}

    static @Nullable Found<Integer> of(Found<String> words) {
        String fold = Fold.of(words.value());
        Integer year = lastYear(fold);
        if (year == null) {
            year = first(PERIOD, fold);
        }
        if (year == null) {
            year = first(BARE, fold);
        }
        return year == null ? null : new Found<>(year, words.line());
    }

    private static @Nullable Integer lastYear(String fold) {
        Matcher matcher = YEAR.matcher(fold);
        Integer year = null;
        while (matcher.find()) {
            year = Integer.valueOf(matcher.group(1));
        }
        return year;
    }

    private static @Nullable Integer first(Pattern pattern, String fold) {
        Matcher matcher = pattern.matcher(fold);
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }
}
