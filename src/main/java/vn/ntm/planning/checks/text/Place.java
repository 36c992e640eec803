package vn.ntm.planning.checks.text;

import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.Finding.Severity;
import vn.ntm.planning.reading.Block;

/** Words of the plan and the line they stand on: what a finding points to. */
public record Place(int line, String quote) {
    private static final int LONGEST_QUOTE = 120;

    public Place {
        quote = shortened(quote);
    }

    /** For what is wrong with the document as a whole. */
    public static Place wholeDocument() {
        return new Place(0, "");
    }

    public static Place of(Block block) {
        return new Place(block.firstLine(), block.text());
    }

    public static Place of(Block block, int start, int end) {
        return new Place(block.lineAt(start), block.text().substring(start, end));
    }

    public Finding error(String rule, String message) {
        return new Finding(rule, Severity.ERROR, line, quote, message);
    }

    public Finding warning(String rule, String message) {
        return new Finding(rule, Severity.WARNING, line, quote, message);
    }

    public Finding info(String rule, String message) {
        return new Finding(rule, Severity.INFO, line, quote, message);
    }

    private static String shortened(String quote) {
        if (quote.length() <= LONGEST_QUOTE) {
            return quote;
        }
        int blank = quote.lastIndexOf(' ', LONGEST_QUOTE);
        return quote.substring(0, blank > 0 ? blank : LONGEST_QUOTE) + "…";
    }
}
