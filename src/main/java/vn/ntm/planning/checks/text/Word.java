package vn.ntm.planning.checks.text;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.shared.VietnameseText;

/**
 * A written syllable or number of a text.
 *
 * @param plain lower case, tone placement folded
 * @param start where it begins in the text
 * @param gap the characters between it and the word before
 */
public record Word(String text, String plain, int start, String gap) {

    public static List<Word> of(String text) {
        String plain = Spelling.plain(text);
        List<Word> words = new ArrayList<>();
        int gapStart = 0;
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                words.add(new Word(text.substring(i, end), plain.substring(i, end), i, text.substring(gapStart, i)));
                gapStart = end;
            }
            i = end + 1;
        }
        return words;
    }

    public int end() {
        return start + text.length();
    }

    /** Without any diacritic. */
    public String bare() {
        return VietnameseText.searchKey(text);
    }

    public boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    public boolean isAllCapitals() {
        return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether only blanks part it from the word before. */
    public boolean followsDirectly() {
        return !gap.isEmpty() && gap.isBlank();
    }

    /** Whether a capital here could be due to a new sentence, a quotation or an entry of a list. */
    public boolean mayOpenSentence() {
        return start == 0 || gap.chars().anyMatch(c -> ".!?:;…\"“”‘’'()[]*–+/".indexOf(c) >= 0) || gap.contains(" - ");
    }
}
