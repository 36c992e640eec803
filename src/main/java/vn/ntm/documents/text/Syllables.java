package vn.ntm.documents.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How much of a text could be Vietnamese: every word is one syllable of a known build. Tells a right decoding from a wrong one. */
final class Syllables {
    private static final Pattern WORD = Pattern.compile("[^\\s\\d.,;:!?()\\[\\]\"'/–-]+");
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern SYLLABLE =
            Pattern.compile("(b|ch?|d|đ|gh?|gi|h|kh?|l|m|nh?|ngh?|ph?|qu|r|s|th?|tr|v|x)?"
                    + "(iê|yê|ia|ya|uô|ua|ươ|ưa|uyê|uya|uy|uê|uơ|uâ|oa|oă|oe|oo|oi|ôi|ơi|ai|ay|ây|ao|au|âu|eo|êu|iu|ui|ưi|ưu|iêu|yêu|uôi|ươi|ươu|oai|oay|oeo|uây|uyu|[aăâeêioôơuưy])"
                    + "(ch?|m|ng?|nh|p|t)?");
    private static final int ENOUGH_WORDS = 5_000;
    private static final char LAST_PLAIN = 0x7F;

    private Syllables() {}

    /** Share of Vietnamese syllables among the words with a letter beyond plain Latin; 1 when there is none such. */
    static double shareIn(String text) {
        int[] counts = new int[2];
        WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> word.chars().anyMatch(letter -> letter > LAST_PLAIN))
                .limit(ENOUGH_WORDS)
                .forEach(word -> counts[isVietnamese(word) ? 1 : 0]++);
        int all = counts[0] + counts[1];
        return all == 0 ? 1 : (double) counts[1] / all;
    }

    private static boolean isVietnamese(String word) {
        String marked = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        long tones = TONE.matcher(marked).results().count();
        String bare = Normalizer.normalize(TONE.matcher(marked).replaceAll(""), Normalizer.Form.NFC);
        return tones <= 1 && SYLLABLE.matcher(bare).matches();
    }
}
