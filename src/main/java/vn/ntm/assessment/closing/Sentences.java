package vn.ntm.assessment.closing;

import java.util.List;
import java.util.function.Function;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.SetResult;

/** The words an assessment is closed with; the pages know them, so that a closed assessment reads like the open one did. */
public interface Sentences {
    /**
     * What is said of one indicator.
     *
     * @param number official one, or that it is not known
     * @param level required level
     * @param parts label and figure of each part, in order
     */
    record Spoken(String number, String level, List<Part> parts, String conclusion, List<Frozen.Block> explanation) {
        public Spoken {
            parts = List.copyOf(parts);
            explanation = List.copyOf(explanation);
        }
    }

    /** A part in words. */
    record Part(String label, String figure) {}

    /** Of every indicator of the result. */
    Function<IndicatorResult, Spoken> of(SetResult result);
}
