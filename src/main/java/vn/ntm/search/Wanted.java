package vn.ntm.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.shared.VietnameseText;

/**
 * What somebody looks for, understood. Whatever is typed has a meaning: what is no letter and no digit parts words.
 *
 * @param text as typed, without invisible characters, at most {@link #LONGEST} characters
 * @param whole words that must stand there as they are: "tiêu chí 6" and "TC6" are {@code tc6}
 * @param begun the last word when it is of letters, for it may be typed only in part; empty when there is none
 */
public record Wanted(String text, List<String> whole, String begun) {
    /** So much of what was typed is looked for. */
    public static final int LONGEST = 200;

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 60;
    private static final int MOST_UNITS = 50;
    private static final int COMMUNE_CODE = 5;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");
    private static final Pattern CRITERION = Pattern.compile("\\b(?:tieu chi|tc) ?(?:so|thu)? ?0*(\\d{1,3})\\b");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

    public Wanted {
        whole = List.copyOf(whole);
    }

    /** Reads what was typed. */
    public static Wanted of(String typed) {
        String clean = VietnameseText.squeezed(
                CONTROL.matcher(VietnameseText.atTheDoor(typed)).replaceAll(" "));
        String text = clean.substring(0, Math.min(LONGEST, clean.length()));
        List<String> words =
                words(CRITERION.matcher(VietnameseText.searchKey(text)).replaceAll(" tc$1 "));
        boolean begun = !words.isEmpty() && words.getLast().chars().noneMatch(Character::isDigit);
        return begun
                ? new Wanted(text, words.subList(0, words.size() - 1), words.getLast())
                : new Wanted(text, words, "");
    }

    private static List<String> words(String key) {
        Set<String> words = new LinkedHashSet<>();
        NO_WORD.splitAsStream(key)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(LONGEST_WORD, word.length())))
                .limit(MOST_WORDS)
                .forEach(word -> {
                    words.remove(word);
                    words.add(word);
                });
        return List.copyOf(words);
    }

    /** Whether nothing was typed that could be looked for. */
    public boolean isEmpty() {
        return whole.isEmpty() && begun.isEmpty();
    }

    /** Number of the criterion that is meant, 0 when none is. */
    int criterion() {
        return whole.stream()
                .filter(word -> word.matches("tc\\d{1,3}"))
                .mapToInt(word -> Integer.parseInt(word.substring(2)))
                .findFirst()
                .orElse(0);
    }

    /** Words that are not the number of a criterion, the begun one last. */
    List<String> plainWords() {
        return Stream.concat(whole.stream().filter(word -> !word.matches("tc\\d{1,3}")), Stream.of(begun))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether a word of a text, without marks, is one of those looked for. */
    boolean isHit(String word) {
        return whole.contains(word) || (!begun.isEmpty() && word.startsWith(begun));
    }

    /** Whether all words stand in the text. */
    boolean stand(String text) {
        List<String> there =
                NO_WORD.splitAsStream(VietnameseText.searchKey(text)).toList();
        return plainWords().stream()
                .allMatch(word ->
                        there.stream().anyMatch(one -> word.equals(begun) ? one.startsWith(word) : one.equals(word)));
    }

    /** How the title of a thing would begin: the text without marks. */
    String titleStart() {
        return VietnameseText.searchKey(text);
    }

    /** As a document's number: words joined by hyphens, without leading zeros, as the database keys it. */
    String number() {
        String joined = NO_WORD.splitAsStream(VietnameseText.searchKey(text))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
        return LEADING_ZEROS.matcher(joined).replaceFirst("");
    }

    /**
     * The question in the words of PostgreSQL; only letters, digits and our own signs can stand in it.
     *
     * @param reads codes within reach; where they are few, the communes are part of the question
     */
    String question(Set<String> reads) {
        List<String> parts =
                new ArrayList<>(whole.stream().map(word -> "'" + word + "'").toList());
        if (!begun.isEmpty()) {
            parts.add("'" + begun + "':*");
        }
        Set<String> communes = reads.stream()
                .map(code -> code.startsWith("=") ? code.substring(1) : code)
                .map(code -> code.substring(0, Math.min(COMMUNE_CODE, code.length())))
                .filter(code -> code.matches("\\d+"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!communes.isEmpty() && communes.size() <= MOST_UNITS) {
            parts.add(communes.stream().map(code -> "'@" + code + "'").collect(Collectors.joining(" | ", "(", ")")));
        }
        return String.join(" & ", parts);
    }

    /** A passage of the text around the first hit, for a list; empty when there is none in it. */
    public String passage(String text) {
        Matcher word = Words.WORD.matcher(text);
        while (word.find()) {
            if (isHit(VietnameseText.searchKey(word.group()))) {
                return Words.around(text, word.start());
            }
        }
        return "";
    }

    /** Parts of a text with and without hits, in order. */
    public List<Piece> marked(String shown) {
        List<Piece> pieces = new ArrayList<>();
        Matcher word = Words.WORD.matcher(shown);
        int done = 0;
        while (word.find()) {
            if (isHit(VietnameseText.searchKey(word.group()))) {
                Words.add(pieces, shown.substring(done, word.start()), false);
                Words.add(pieces, word.group(), true);
                done = word.end();
            }
        }
        Words.add(pieces, shown.substring(done), false);
        return pieces;
    }

    /**
     * Part of a text.
     *
     * @param hit whether it was looked for
     */
    public record Piece(String text, boolean hit) {}

    private static final class Words {
        static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");

        private static final int BEFORE = 60;
        private static final int BEHIND = 140;
        private static final String LEFT_OUT = "…";

        private Words() {}

        static String around(String text, int hit) {
            int from = hit <= BEFORE ? 0 : text.indexOf(' ', hit - BEFORE) + 1;
            int begin = from > hit ? hit : from;
            int end = hit + BEHIND >= text.length() ? text.length() : text.lastIndexOf(' ', hit + BEHIND);
            int until = end <= hit ? Math.min(text.length(), hit + BEHIND) : end;
            String passage = VietnameseText.squeezed(text.substring(begin, until));
            return (begin > 0 ? LEFT_OUT : "") + passage + (until < text.length() ? LEFT_OUT : "");
        }

        static void add(List<Piece> pieces, String text, boolean hit) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, hit));
            }
        }
    }
}
