package vn.ntm.planning.grammar.work;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.text.Sentences;
import vn.ntm.planning.grammar.text.Span;
import vn.ntm.planning.grammar.text.WorkVerbs;
import vn.ntm.planning.grammar.text.WorkVerbs.Strength;

/**
 * Cuts a paragraph into statements of work: at every sentence, at a semicolon before a verb of work, at a comma before a verb that takes an
 * object of its own. Purposes and emphases stay with what they belong to.
 */
public final class StatementSplitter {
    private static final Pattern TIME = Pattern.compile(
            "^(?:(?:định kỳ|hằng năm|hàng năm|hằng tháng|hàng tháng|hằng quý|hàng quý|đồng thời|kịp thời|thường xuyên|chủ động|tiếp tục|bên cạnh đó|cùng với đó|ngoài ra|thường kỳ),? )+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EMPHASIS = Pattern.compile(
            "trọng tâm là|nhất là|bao gồm|gồm|như:|cụ thể là|trong đó",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int FEWEST_WORDS_BEFORE = 4;
    private static final int FEWEST_WORDS_BEHIND = 3;

    private final String text;
    private final List<Span> statements = new ArrayList<>();

    private StatementSplitter(String text) {
        this.text = text;
    }

    /** The statements of a paragraph, at least one, in order and without the blanks between them. */
    public static List<Span> split(String text) {
        StatementSplitter splitter = new StatementSplitter(text);
        for (Span sentence : Sentences.of(text)) {
            splitter.sentence(sentence);
        }
        return splitter.statements;
    }

    private void sentence(Span sentence) {
        boolean opens = statements.isEmpty() || opensSentence(sentence.of(text));
        add(sentence.start(), opens);
        int start = sentence.start();
        for (int i = sentence.start(); i < sentence.end() - 2; i++) {
            char c = text.charAt(i);
            boolean cut = (c == ';' && opensBehindSemicolon(start, i, sentence.end()))
                    || (c == ',' && opensBehindComma(start, i, sentence.end()));
            if (cut) {
                close(i + 1);
                start = i + 2;
                add(start, true);
            }
        }
        close(sentence.end());
    }

    private void add(int start, boolean opens) {
        if (opens) {
            statements.add(new Span(start, start));
        }
    }

    private void close(int end) {
        Span last = statements.removeLast();
        statements.add(new Span(last.start(), end));
    }

    private static boolean opensSentence(String sentence) {
        return WorkVerbs.shipped().atStartOf(sentence) != Strength.NEVER;
    }

    private boolean opensBehindSemicolon(int start, int at, int end) {
        return isAtLeast(strength(at + 2, end), Strength.SEMICOLON)
                && !EMPHASIS.matcher(text).region(start, at).find();
    }

    private boolean opensBehindComma(int start, int at, int end) {
        return isAtLeast(WorkVerbs.shipped().atStartOf(opening(at + 2, end)), Strength.COMMA)
                && words(start, at) >= FEWEST_WORDS_BEFORE
                && words(at + 2, nextStop(at + 2, end)) >= FEWEST_WORDS_BEHIND;
    }

    private @Nullable Strength strength(int from, int end) {
        String opening = opening(from, end);
        Matcher time = TIME.matcher(opening);
        return WorkVerbs.shipped().atStartOf(time.find() ? opening.substring(time.end()) : opening);
    }

    private String opening(int from, int end) {
        return from >= end ? "" : text.substring(from, Math.min(end, from + 60));
    }

    private static boolean isAtLeast(@Nullable Strength strength, Strength least) {
        return strength != null && strength.compareTo(least) >= 0;
    }

    private int nextStop(int from, int end) {
        int at = from;
        while (at < end && at - from < 120 && ",;".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private int words(int from, int to) {
        int count = from < to ? 1 : 0;
        for (int i = from; i < to && count < FEWEST_WORDS_BEFORE; i++) {
            if (text.charAt(i) == ' ') {
                count++;
            }
        }
        return count;
    }
}
