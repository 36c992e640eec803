package vn.ntm.planning.grammar.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs that open a statement of work, and how strongly each of them does. */
public final class WorkVerbs {
    /** How little has to stand before a verb for it to open a statement. */
    public enum Strength {
        /** Never opens one: purpose, emphasis, goal. */
        NEVER,
        /** Opens one at the beginning of a sentence. */
        SENTENCE,
        /** Opens one behind a semicolon too. */
        SEMICOLON,
        /** Opens one behind a comma too. */
        COMMA
    }

    private static final int MOST_SYLLABLES = 4;

    private static final class Shipped {
        private static final WorkVerbs VERBS = new WorkVerbs(WordLists.lines("work-verbs.txt"));
    }

    private final Map<String, Strength> strengths = new HashMap<>();

    private WorkVerbs(List<String> lines) {
        for (String line : lines) {
            Strength strength = switch (line.charAt(0)) {
                case '>' -> Strength.NEVER;
                case ';' -> Strength.SEMICOLON;
                case ',' -> Strength.COMMA;
                default -> Strength.SENTENCE;
            };
            String verb =
                    strength == Strength.SENTENCE ? line : line.substring(1).strip();
            strengths.put(toneAside(verb), strength);
        }
    }

    public static WorkVerbs shipped() {
        return Shipped.VERBS;
    }

    /** The strength of the verb that the text begins with, the longest one first; null when it begins with none. */
    public @Nullable Strength atStartOf(String text) {
        String[] syllables = text.split("[ ,;:.]", MOST_SYLLABLES + 1);
        for (int count = Math.min(MOST_SYLLABLES, syllables.length); count > 0; count--) {
            Strength strength =
                    strengths.get(toneAside(String.join(" ", List.of(syllables).subList(0, count))));
            if (strength != null) {
                return strength;
            }
        }
        return null;
    }

    private static String toneAside(String words) {
        StringBuilder key = new StringBuilder();
        for (String word : words.split(" ")) {
            key.append(Letters.toneAside(word)).append(' ');
        }
        return key.toString().stripTrailing();
    }
}
