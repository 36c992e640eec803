package vn.ntm.reporting.source;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.Verdict;
import vn.ntm.assessment.Viewed;
import vn.ntm.assessment.judging.Judgement;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.CellValue.Conclusion;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.Origin;

/** How the words of the assessment become those of a report, and where the assessment explains them. */
final class Assessed {
    private Assessed() {}

    /** The standing a report tells of: its unit, set and year, as known when it is filled. */
    static Viewed viewed(Asked asked) {
        return new Viewed(asked.unitCode(), asked.setId(), asked.year(), asked.knownAt());
    }

    static CellValue of(Verdict.State state) {
        return new CellValue.Judged(
                switch (state) {
                    case MET -> Conclusion.YES;
                    case NOT_MET -> Conclusion.NO;
                    case UNDECIDED -> Conclusion.UNDECIDED;
                    case NOT_ASSESSED -> Conclusion.NOT_ASSESSED;
                    case NOT_APPLICABLE -> Conclusion.NOT_APPLICABLE;
                });
    }

    static CellValue of(CriterionState state) {
        return new CellValue.Judged(
                switch (state) {
                    case MET -> Conclusion.YES;
                    case NOT_MET -> Conclusion.NO;
                    case UNDECIDED -> Conclusion.UNDECIDED;
                    case NOT_ASSESSED -> Conclusion.NOT_ASSESSED;
                });
    }

    static CellValue of(Judgement.Result result) {
        return switch (result) {
            case MET -> new CellValue.Judged(Conclusion.YES);
            case NOT_MET -> new CellValue.Judged(Conclusion.NO);
            case NOT_APPLICABLE -> new CellValue.Judged(Conclusion.NOT_APPLICABLE);
            case RETURNED -> CellValue.unknown(CellValue.Why.NOT_ENTERED);
        };
    }

    /** How many of its indicators are met; unknown while none of them was assessed, since that is not zero. */
    static Filled indicators(CriterionResult criterion, Origin origin) {
        int assessed = (int) criterion.indicators().stream()
                .filter(one -> one.state() != Verdict.State.NOT_ASSESSED && one.state() != Verdict.State.NOT_APPLICABLE)
                .count();
        return assessed == 0
                ? Filled.unknown(CellValue.Why.NOT_ENTERED)
                : Filled.of(
                        new CellValue.Share(
                                BigDecimal.valueOf(criterion.met()), BigDecimal.valueOf(criterion.applicable())),
                        origin.covering(new Origin.Coverage(assessed, criterion.applicable())));
    }

    static String criterionPath(Asked asked, int number) {
        return "/assessment/" + asked.unitCode() + "/criteria/" + number + query(asked);
    }

    static String indicatorPath(Asked asked, String code) {
        return "/assessment/" + asked.unitCode() + "/indicators/" + code + query(asked);
    }

    static String query(Asked asked) {
        return "?set=" + URLEncoder.encode(asked.setId(), StandardCharsets.UTF_8) + "&year=" + asked.year();
    }
}
