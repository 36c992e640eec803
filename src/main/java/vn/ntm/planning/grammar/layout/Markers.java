package vn.ntm.planning.grammar.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.layout.Marker.Kind;
import vn.ntm.planning.grammar.text.Fold;

/** Recognises the marker at the beginning of a line. */
public final class Markers {
    private static final Map<String, Kind> WORDS =
            Map.of("phan", Kind.PART, "chuong", Kind.CHAPTER, "muc", Kind.SECTION, "dieu", Kind.ARTICLE);
    private static final List<String> ORDINALS =
            List.of("nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi");

    private static final Pattern WORD = Pattern.compile("(phan|chuong|muc|dieu) (?:thu )?([ivx]{1,6}|\\d{1,2}|"
            + String.join("|", ORDINALS) + ")(?: ?([.:)-])\\s*|\\s*$|(?= ))");
    private static final Pattern ROMAN =
            Pattern.compile("([IVX]{1,6})(?: ?[.)/:-] ?(?![\\d.])| ?, (?=\\p{Lu}{3})| (?=\\p{Lu}{2}))");
    private static final Pattern ROMAN_NUMBER =
            Pattern.compile("[IVX]{1,6}\\.(\\d{1,2}(?:\\.\\d{1,2}){0,2})[.)]?(?: |(?=\\p{Lu}))");
    private static final Pattern CAPITAL = Pattern.compile("([A-HK-UYĐ]) ?[.)/-] ?(?=\\p{Lu}{2})");
    private static final Pattern NUMBER = Pattern.compile(
            "\\(?(\\d{1,2}(?: ?\\. ?\\d{1,2}){0,3})(?: ?[.)/] ?(?![\\d.])|(?<=\\.\\d{1,2}) (?=\\p{Lu})| ?- (?=\\p{Lu}))");
    private static final Pattern LETTER = Pattern.compile("([a-zđ])(?: ?\\) ?| ?[./] (?=[\\p{Lu}\"\u201C(\\d]))");
    private static final Pattern BULLET = Pattern.compile(
            "([-\u2010-\u2014\u2212+*\u2022\u25CF\u25AA\u25AB\u25E6\u2023\u00B7\u25BA\u2713\uF000-\uF0FF]) ?");

    private static final String QUOTES = "\"\u201C(";

    private Markers() {}

    /** The marker at the beginning of a line whose blanks are squeezed; null when there is none. */
    public static @Nullable Marker at(String line) {
        if (line.isEmpty()) {
            return null;
        }
        char first = line.charAt(0);
        if (Character.isDigit(first) || first == '(') {
            return number(line);
        }
        if (Character.isLowerCase(first)) {
            return letter(line);
        }
        if (Character.isUpperCase(first)) {
            return capital(line);
        }
        return bullet(line);
    }

    private static @Nullable Marker capital(String line) {
        Matcher compound = ROMAN_NUMBER.matcher(line);
        if (compound.lookingAt()) {
            return marker(Kind.NUMBER, compound, ordinals(compound.group(1)));
        }
        Matcher roman = ROMAN.matcher(line);
        if (roman.lookingAt() && Roman.parse(roman.group(1)) > 0) {
            return startsWithRoman(line.substring(roman.end()))
                    ? null
                    : marker(Kind.ROMAN, roman, List.of(Roman.parse(roman.group(1))));
        }
        Matcher letter = CAPITAL.matcher(line);
        if (letter.lookingAt()) {
            return marker(Kind.CAPITAL, letter, List.of((int) letter.group(1).charAt(0)));
        }
        return word(line);
    }

    private static boolean startsWithRoman(String rest) {
        int end = 0;
        while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
            end++;
        }
        return end > 1 && Roman.parse(rest.substring(0, end)) > 0;
    }

    private static @Nullable Marker word(String line) {
        Matcher word = WORD.matcher(Fold.of(line.length() > 60 ? line.substring(0, 60) : line));
        if (!word.lookingAt()) {
            return null;
        }
        Kind kind = WORDS.getOrDefault(word.group(1), Kind.PART);
        boolean closed = word.group(3) != null || word.end() == line.length();
        if (!closed && (kind == Kind.ARTICLE || kind == Kind.SECTION)) {
            return null;
        }
        int number = ordinal(word.group(2));
        if (number == 0) {
            return null;
        }
        int end = word.end();
        while (end < line.length() && line.charAt(end) == ' ') {
            end++;
        }
        String printed = line.substring(0, word.group(3) == null ? word.end(2) : word.end(3));
        return new Marker(kind, printed, List.of(number), end);
    }

    private static int ordinal(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        int roman = Roman.parse(word.toUpperCase(java.util.Locale.ROOT));
        return roman > 0 ? roman : ORDINALS.indexOf(word) + 1;
    }

    private static @Nullable Marker number(String line) {
        Matcher number = NUMBER.matcher(line);
        if (!number.lookingAt()) {
            return null;
        }
        if (number.end() < line.length() && !opens(line.charAt(number.end()), number.group())) {
            return null;
        }
        boolean bracketed = line.charAt(0) == '(';
        if (bracketed && !number.group().stripTrailing().endsWith(")")) {
            return null;
        }
        List<Integer> ordinals = ordinals(number.group(1));
        return ordinals.contains(0) ? null : marker(Kind.NUMBER, number, ordinals);
    }

    private static boolean opens(char next, String marker) {
        if (Character.isLetter(next)) {
            return marker.endsWith(" ") || Character.isUpperCase(next);
        }
        return QUOTES.indexOf(next) >= 0 || (Character.isDigit(next) && marker.endsWith(") "));
    }

    private static @Nullable Marker letter(String line) {
        Matcher letter = LETTER.matcher(line);
        return letter.lookingAt() && letter.end() < line.length()
                ? marker(Kind.LETTER, letter, List.of((int) letter.group(1).charAt(0)))
                : null;
    }

    private static @Nullable Marker bullet(String line) {
        Matcher bullet = BULLET.matcher(line);
        if (!bullet.lookingAt() || bullet.end() == line.length()) {
            return null;
        }
        char next = line.charAt(bullet.end());
        if (!Character.isLetterOrDigit(next) && QUOTES.indexOf(next) < 0) {
            return null;
        }
        char sign = bullet.group(1).charAt(0);
        Kind kind = Fold.of(bullet.group(1)).equals("-") ? Kind.DASH : sign == '+' ? Kind.PLUS : Kind.BULLET;
        return marker(kind, bullet, List.of());
    }

    private static Marker marker(Kind kind, Matcher matcher, List<Integer> ordinal) {
        return new Marker(kind, matcher.group().replace(" ", ""), ordinal, matcher.end());
    }

    private static List<Integer> ordinals(String dotted) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : dotted.replace(" ", "").split("\\.")) {
            numbers.add(Integer.valueOf(part));
        }
        return numbers;
    }
}
