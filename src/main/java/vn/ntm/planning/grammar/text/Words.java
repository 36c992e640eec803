package vn.ntm.planning.grammar.text;

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

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private Words(String text) {
        this.text = text;
    }

    public static List<Word> of(String text) {
        Words words = new Words(text);
        int at = 0;
        while (at < text.length()) {
            at = words.readAt(at);
        }
        return words.words;
    }

    /** At most {@code most} words from an offset on, as long as they follow each other closely. */
    public static List<Word> from(String text, int offset, int most) {
        Words words = new Words(text);
        int behind = offset;
        int at = offset;
        while (at < text.length() && words.words.size() < most && at - behind <= WIDEST_GAP) {
            int next = words.readAt(at);
            behind = next > at + 1 || Character.isLetterOrDigit(text.charAt(at)) ? next : behind;
            at = next;
        }
        return words.words;
    }

    /** Reads the word that begins at an offset, or passes over one other character; where to go on. */
    private int readAt(int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        if (end == start) {
            return start + 1;
        }
        String word = text.substring(start, end);
        String fold = Fold.of(word);
        if (!fold.equals("va")) {
            words.add(new Word(fold, Letters.toneAside(word), start, end));
        }
        return end;
    }
}
