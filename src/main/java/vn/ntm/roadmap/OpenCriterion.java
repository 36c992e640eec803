package vn.ntm.roadmap;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.IndicatorResult;

/**
 * A criterion that is still to be met, with its rows of the roadmap.
 *
 * @param target whether the plan aims at it this year
 * @param claimed whether the plan says it is met, though values say it is not
 * @param whole the row of the criterion as a whole, null while there is none
 * @param steps its indicators that are not met, in official order
 */
public record OpenCriterion(
        CriterionResult result,
        boolean target,
        boolean claimed,
        @Nullable RoadmapRow whole,
        List<Step> steps) {
    /**
     * One indicator to be met.
     *
     * @param row its row, null while nobody has made one
     */
    public record Step(
            IndicatorResult indicator,
            List<Need> needs,
            @Nullable RoadmapRow row) {
        public Step {
            needs = List.copyOf(needs);
        }

        /** Whether its level is not known: no work makes it met before that. */
        public boolean lacksLevel() {
            return needs.stream().anyMatch(Need.KnownLevel.class::isInstance);
        }

        Estimate estimate() {
            return row == null ? Estimate.NONE : row.content().estimate();
        }
    }

    public OpenCriterion {
        steps = List.copyOf(steps);
    }

    public int number() {
        return result.number();
    }

    /** What was said of the whole counts; where nothing was, its indicators together. */
    public Estimate estimate() {
        Estimate parts = Estimate.together(steps.stream().map(Step::estimate).toList());
        return whole == null ? parts : whole.content().estimate().or(parts);
    }

    /** Whether anybody has written anything for it. */
    public boolean isBegun() {
        return rows().findAny().isPresent();
    }

    /** Whether somebody answers for the whole, or for every indicator. */
    public boolean hasResponsible() {
        boolean forWhole = whole != null && whole.content().responsible() != null;
        boolean forEach = !steps.isEmpty()
                && steps.stream()
                        .map(Step::row)
                        .allMatch(row -> row != null && row.content().responsible() != null);
        return forWhole || forEach;
    }

    public boolean hasDeadline() {
        return estimate().due() != null;
    }

    /** The rows that exist. */
    public Stream<RoadmapRow> rows() {
        return Stream.concat(
                Stream.ofNullable(whole), steps.stream().map(Step::row).filter(Objects::nonNull));
    }
}
