package vn.ntm.assessment.web;

import java.util.List;

/**
 * How a verdict came about, for reading and printing.
 *
 * @param back address of the indicator on the page of its criterion
 * @param state the verdict
 * @param dates by which law and as known when
 */
public record ExplanationPage(
        Lens lens,
        String number,
        String text,
        String criterion,
        String back,
        Sign state,
        List<Block> blocks,
        List<String> dates) {
    /** Sentences under one heading. */
    public record Block(String heading, List<String> sentences) {
        public Block {
            sentences = List.copyOf(sentences);
        }
    }

    public ExplanationPage {
        blocks = List.copyOf(blocks);
        dates = List.copyOf(dates);
    }
}
