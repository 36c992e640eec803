package vn.ntm.planning.reading.text;

import java.util.ArrayList;
import java.util.List;

/** The syllables and figures of a text with their places; the linking word "và" and all punctuation are passed over. */
public final class Words {
    /**
     * One syllable or figure.
     *
     * @param fold without marks
     * @param key with its tone aside
     */
    public record Word(String fold, String key, int start, int end) {}

    private static final int WIDEST_GAP = 8;

    private Words() {}

    public static List<Word> of(String text) {
        return read(text, 0, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** At most {@code most} words from an offset on, as long as they follow each other closely. */
    public static List<Word> from(String text, int offset, int most) {
        return read(text, offset, most, WIDEST_GAP);
    }

    private static List<Word> read(String text, int offset, int most, int widestGap) {
        List<Word> words = new ArrayList<>();
        int at = offset;
        int behind = offset;
        while (at < text.length() && words.size() < most && at - behind <= widestGap) {
            int start = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                add(words, text, start, at);
                behind = at;
            } else {
                at++;
            }
        }
        return words;
    }

    private static void add(List<Word> words, String text, int start, int end) {
        String word = text.substring(start, end);
        String fold = Fold.of(word);
        if (!fold.equals("va")) {
            words.add(new Word(fold, Letters.toneAside(word), start, end));
        }
    }
}
