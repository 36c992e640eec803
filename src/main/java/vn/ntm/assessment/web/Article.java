package vn.ntm.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.evidence.PieceLine;

/**
 * One indicator on the page of its criterion.
 *
 * @param code as it stands in addresses and forms
 * @param number official number, or that it is not known
 * @param address of its place on the page of the criterion
 * @param pieces evidence, newest first
 * @param addEvidence address where the reader may bring more, empty when nowhere
 * @param entry null when this reader cannot enter anything here
 * @param whyNoEntry the reason then, else empty
 */
public record Article(
        String code,
        String number,
        String anchor,
        String address,
        String text,
        Sign badge,
        Level level,
        List<Result> results,
        Conclusion conclusion,
        Stages stages,
        List<PieceLine> pieces,
        String addEvidence,
        @Nullable EntryForm entry,
        String whyNoEntry) {
    /**
     * The required level.
     *
     * @param law number of the instrument, empty where none is known
     * @param why for whom and when, or why there is none
     */
    public record Level(String words, boolean known, String law, String why, Sign trust) {}

    /**
     * What the commune reports for one part.
     *
     * @param label empty for the whole
     * @param fraction the counts, null when it is no share
     * @param origin whose word it is and of which day
     * @param marks what to know of it
     * @param warnings what is unlikely of it, with the reason
     */
    public record Result(
            String label,
            String words,
            @Nullable Fraction fraction,
            String origin,
            List<Sign> marks,
            List<String> warnings) {}

    /** A share, written as one. */
    public record Fraction(String numerator, String denominator) {}

    /**
     * What follows.
     *
     * @param address of its explanation
     */
    public record Conclusion(String words, String css, String why, String address) {}

    public Article {
        results = List.copyOf(results);
        pieces = List.copyOf(pieces);
    }
}
