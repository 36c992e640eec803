package vn.ntm.planning.checks.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Patterns over plain text (see {@link Spelling#plain}) that respect word borders. */
public final class Phrase {
    private static final String BEFORE = "(?<![\\p{L}\\d])";
    private static final String AFTER = "(?![\\p{L}\\d])";

    private Phrase() {}

    /** A pattern of whole words; {@code expression} is a regular expression in lower case. */
    public static Pattern words(String expression) {
        return Pattern.compile(BEFORE + "(?:" + expression + ")" + AFTER);
    }

    /** Any of these fixed phrases, the longest first. */
    public static Pattern anyOf(Stream<String> phrases) {
        return words(phrases.map(Spelling::plain)
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|")));
    }

    public static boolean occursIn(String text, Pattern phrase) {
        return phrase.matcher(Spelling.plain(text)).find();
    }
}
