package vn.ntm.planning.grammar.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.planning.grammar.text.Fold;

/** Words of the document itself decide whether two ends of lines are one word that was torn apart. */
final class BrokenWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern LAST = Pattern.compile("(\\p{L}+)-?$");
    private static final int LONGEST_SYLLABLE = 7;

    private final Map<String, Integer> occurrences = new HashMap<>();

    BrokenWords(List<SourceLine> lines) {
        for (SourceLine line : lines) {
            Matcher word = WORD.matcher(Fold.lower(line.text()));
            while (word.find()) {
                if (word.end() - word.start() <= LONGEST_SYLLABLE) {
                    occurrences.merge(word.group(), 1, Integer::sum);
                }
            }
        }
    }

    /** Whether the end of one line and the beginning of the next are halves of a word that the document writes whole elsewhere. */
    boolean isTorn(String line, String next) {
        String tail = line.substring(Math.max(0, line.length() - LONGEST_SYLLABLE - 1));
        Matcher last = LAST.matcher(tail);
        Matcher first = WORD.matcher(next);
        if (!last.find() || !first.lookingAt() || !Character.isLowerCase(next.charAt(0))) {
            return false;
        }
        String before = Fold.lower(last.group(1));
        String after = Fold.lower(first.group());
        return occurrences.containsKey(before + after) && (isRare(before) || isRare(after) || line.endsWith("-"));
    }

    private boolean isRare(String word) {
        return occurrences.getOrDefault(word, 0) <= 1;
    }
}
