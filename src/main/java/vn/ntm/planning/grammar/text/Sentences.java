package vn.ntm.planning.grammar.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Where sentences and their parts begin and end. */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "tm", "kt", "tl", "tuq", "q", "tp", "tx", "tt", "ths", "ts", "pgs", "gs", "bs", "ks", "cn", "v.v", "vv",
            "st");

    private Sentences() {}

    /** The sentences of a paragraph, blanks around them left out. */
    public static List<Span> of(String text) {
        return cut(text, at -> isSentenceEnd(text, at));
    }

    /** The sentences, cut at semicolons as well. */
    public static List<Span> parts(String text) {
        return cut(text, at -> text.charAt(at) == ';' || isSentenceEnd(text, at));
    }

    private static List<Span> cut(String text, IntPredicate isEnd) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEnd.test(i)) {
                spans.add(bare(text, start, i + 1));
                start = i + 1;
            }
        }
        spans.add(bare(text, start, text.length()));
        spans.removeIf(span -> span.start() == span.end());
        return spans;
    }

    private static Span bare(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isSentenceEnd(String text, int at) {
        char c = text.charAt(at);
        if (".!?\u2026".indexOf(c) < 0 || at + 1 >= text.length() || text.charAt(at + 1) != ' ') {
            return false;
        }
        int next = at + 2;
        return next < text.length()
                && opensSentence(text.charAt(next))
                && !(c == '.' && ABBREVIATIONS.contains(Fold.lower(wordBefore(text, at))));
    }

    private static boolean opensSentence(char c) {
        return Character.isUpperCase(c) || "\"\u201C(-+".indexOf(c) >= 0;
    }

    private static String wordBefore(String text, int end) {
        int start = end;
        while (start > 0
                && end - start < 8
                && !Character.isWhitespace(text.charAt(start - 1))
                && text.charAt(start - 1) != '(') {
            start--;
        }
        return text.substring(start, end);
    }
}
