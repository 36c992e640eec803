package vn.ntm.planning.checks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.planning.reading.Block;

/** A stretch of a paragraph between two ends, without the blanks around it. */
public record Sentence(Block block, int start, int end) {
    private static final Pattern FULL_STOP =
            Pattern.compile("(?<!\\b(?:TP|Tp|Th|v))[.!?…][”\")\\s]{0,9}(?=\\s\\p{Lu}|$)");
    private static final Pattern FULL_STOP_OR_SEMICOLON = Pattern.compile(FULL_STOP.pattern() + "|;(?=\\s|$)");

    /** Parted at full stops. */
    public static List<Sentence> sentencesOf(Block block) {
        return parted(block, FULL_STOP);
    }

    /** Parted at full stops and semicolons. */
    public static List<Sentence> clausesOf(Block block) {
        return parted(block, FULL_STOP_OR_SEMICOLON);
    }

    /** The clause that stands on a line and holds the quoted words. */
    public static Optional<Sentence> quoted(List<Block> blocks, int line, String quote) {
        String plainQuote = Spelling.plain(quote);
        return blocks.stream()
                .filter(block -> block.firstLine() <= line && line <= block.lastLine())
                .flatMap(block -> clausesOf(block).stream())
                .filter(clause -> clause.plain().contains(plainQuote) || plainQuote.contains(clause.plain()))
                .findFirst();
    }

    private static List<Sentence> parted(Block block, Pattern ends) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = ends.matcher(block.text());
        int from = 0;
        while (end.find()) {
            add(sentences, block, from, end.end());
            from = end.end();
        }
        add(sentences, block, from, block.text().length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, Block block, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(block.text().charAt(start))) {
            start++;
        }
        if (start < to) {
            sentences.add(new Sentence(block, start, to));
        }
    }

    public String text() {
        return block.text().substring(start, end);
    }

    /** Lower case, tone placement folded, of the same length as the text. */
    public String plain() {
        return Spelling.plain(text());
    }

    public Place place() {
        return Place.of(block, start, end);
    }

    /** The place of characters {@code from} to {@code to} of this sentence's text. */
    public Place place(int from, int to) {
        return Place.of(block, start + from, start + to);
    }
}
