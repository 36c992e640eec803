package vn.ntm.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The three judgements of one indicator, side by side, with what the reader may add.
 *
 * @param cells in the order of the stages
 * @param returned the reason of a return that waits, null when none does
 * @param earlier former words, newest first
 * @param overruling what a person concluded in place of the rule, null when nobody did
 * @param judge what the reader may say, null when nothing
 * @param overrule the form for another conclusion, null when the reader may give none
 */
public record Stages(
        List<Cell> cells,
        @Nullable Said returned,
        List<Said> earlier,
        @Nullable Said overruling,
        @Nullable Judge judge,
        @Nullable Typed overrule) {
    /**
     * One stage.
     *
     * @param differs whether it concludes otherwise than the self-assessment
     */
    public record Cell(String stage, Sign sign, String by, String note, boolean differs) {}

    /** A word with whose it is. */
    public record Said(String words, String by, String note) {}

    /**
     * A form for a judgement.
     *
     * @param action word of the address
     * @param heading what it is called
     * @param mayReturn whether the indicator can be given back
     * @param suggested result to offer
     * @param typed what stands in the fields
     */
    public record Judge(String action, String heading, boolean mayReturn, String suggested, Typed typed) {}

    public Stages {
        cells = List.copyOf(cells);
        earlier = List.copyOf(earlier);
    }

    /** Whether stages conclude differently. */
    public boolean differ() {
        return cells.stream().anyMatch(Cell::differs);
    }
}
