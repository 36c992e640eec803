package vn.ntm.planning.grammar;

import java.util.regex.Pattern;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.grammar.text.Letters;
import vn.ntm.planning.grammar.text.WorkVerbs;

/** Finds where a heading ends whose text runs on in the same paragraph: "1. Mục đích: Triển khai …". */
final class GluedHeading {
    private static final int LONGEST_TITLE = 110;
    private static final int MOST_TITLE_WORDS = 16;
    private static final int FEWEST_TEXT_WORDS = 5;
    private static final Pattern CRITERION = Pattern.compile("(cac )?tieu chi( so)? ?\\d{1,2}( ve)?");

    private GluedHeading() {}

    /** The offset at which the body begins; 0 when the paragraph is not a heading with a body. */
    static int bodyAt(String text) {
        for (int i = 1; i < Math.min(text.length() - 2, LONGEST_TITLE); i++) {
            if (separates(text, i)
                    && isTitle(text.substring(0, i), text.charAt(i))
                    && isBody(text.substring(i + 2), text.charAt(i))) {
                return i + 2;
            }
        }
        return 0;
    }

    private static boolean separates(String text, int at) {
        return (text.charAt(at) == ':' || text.charAt(at) == '.') && text.charAt(at + 1) == ' ';
    }

    /** Before a full stop, words that begin with a verb of work are a sentence rather than a title. */
    private static boolean isTitle(String title, char separator) {
        boolean sentence = separator == '.' && WorkVerbs.shipped().atStartOf(title) != null;
        return !sentence
                && words(title) <= MOST_TITLE_WORDS
                && title.indexOf(';') < 0
                && !CRITERION.matcher(Fold.of(title)).matches();
    }

    private static boolean isBody(String body, char separator) {
        return words(body) >= FEWEST_TEXT_WORDS && (separator == ':' || Letters.startsCapital(body));
    }

    private static int words(String text) {
        int count = 1;
        for (int i = 0; i < text.length() && count <= MOST_TITLE_WORDS + 1; i++) {
            if (text.charAt(i) == ' ') {
                count++;
            }
        }
        return count;
    }
}
