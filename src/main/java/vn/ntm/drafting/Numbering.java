package vn.ntm.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers and letters of blocks: each kind is counted anew below the next higher one, articles through the whole document. */
public final class Numbering {
    private int chapters;
    private int sections;
    private int articles;
    private int clauses;
    private int points;

    private Numbering() {}

    /** By key of the block: "I" for a chapter or section, "1" for an article or clause, "a" for a point; the rest is absent. */
    public static Map<String, String> of(List<Block> blocks) {
        Numbering counted = new Numbering();
        Map<String, String> labels = new LinkedHashMap<>();
        for (Block block : blocks) {
            String label = counted.next(block);
            if (!label.isEmpty()) {
                labels.put(block.key(), label);
            }
        }
        return labels;
    }

    private String next(Block block) {
        return switch (block) {
            case Block.Chapter chapter -> chapter();
            case Block.Section section -> section();
            case Block.Article article -> article();
            case Block.Clause clause -> clause();
            case Block.Point point -> ListLetter.of(++points);
            case Block.Paragraph paragraph -> "";
            case Block.Dashes dashes -> "";
            case Block.Table table -> "";
        };
    }

    private String chapter() {
        sections = 0;
        clauses = 0;
        points = 0;
        return RomanNumeral.of(++chapters);
    }

    private String section() {
        clauses = 0;
        points = 0;
        return RomanNumeral.of(++sections);
    }

    private String article() {
        clauses = 0;
        points = 0;
        return String.valueOf(++articles);
    }

    private String clause() {
        points = 0;
        return String.valueOf(++clauses);
    }
}
