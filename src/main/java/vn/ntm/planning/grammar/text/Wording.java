package vn.ntm.planning.grammar.text;

/**
 * Text in the three shapes that a reader looks at, all of one length.
 *
 * @param text as written
 * @param lower in lower case, marks kept
 * @param fold in lower case without marks
 */
public record Wording(String text, String lower, String fold) {
    public static Wording of(String text) {
        return new Wording(text, Fold.lower(text), Fold.of(text));
    }

    public Wording part(int start, int end) {
        return new Wording(text.substring(start, end), lower.substring(start, end), fold.substring(start, end));
    }

    /** Whether the folded text begins with any of the folded words, at a word's end. */
    public boolean opensWith(String... foldedWords) {
        for (String words : foldedWords) {
            if (fold.startsWith(words) && isWordEnd(words.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean isWordEnd(int at) {
        return at == fold.length() || !Character.isLetterOrDigit(fold.charAt(at));
    }
}
