package vn.ntm.assessment.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.Mark;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Verdict;
import vn.ntm.assessment.closing.ClosedAssessment;
import vn.ntm.assessment.closing.Closing;
import vn.ntm.assessment.judging.Judged;
import vn.ntm.assessment.judging.Judgements;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the page that asks whether to close. */
@Component
@Transactional(readOnly = true)
class ClosePages {
    private final Closing closing;
    private final Standings standings;
    private final Judgements judgements;
    private final Texts texts;

    ClosePages(Closing closing, Standings standings, Judgements judgements, Texts texts) {
        this.closing = closing;
        this.standings = standings;
        this.judgements = judgements;
        this.texts = texts;
    }

    /** @param sent the form as it came back, null when it did not */
    ClosePage page(Lens lens, @Nullable Typed sent) {
        Closing.Draft draft = closing.draft(lens.viewed());
        SetResult result = standings.of(lens.viewed());
        ClosedAssessment before = draft.before();
        return new ClosePage(
                lens,
                texts.of("assessment.close.headline", lens.unitName(), lens.year()),
                texts.of(
                        "assessment.close.lead",
                        lens.set().name(),
                        lens.set().revision(),
                        Vietnamese.date(result.day()),
                        result.met(),
                        result.total()),
                draft.version(),
                before == null
                        ? ""
                        : texts.of(
                                "assessment.close.again",
                                before.version(),
                                Vietnamese.moment(before.closedAt()),
                                before.closedBy()),
                warnings(lens, result),
                draft.fingerprint(),
                sent == null ? new Typed(texts) : sent);
    }

    private List<ClosePage.Warning> warnings(Lens lens, SetResult result) {
        var judged = judgements.of(lens.viewed());
        Signs signs = new Signs(texts);
        return Stream.of(
                        warning(
                                lens,
                                result,
                                signs.of(Verdict.State.NOT_ASSESSED),
                                "unknown",
                                one -> one.state() == Verdict.State.NOT_ASSESSED),
                        warning(
                                lens,
                                result,
                                signs.of(Verdict.State.UNDECIDED),
                                "undecided",
                                one -> one.computed() instanceof Verdict.Undecided && one.overruling() == null),
                        warning(
                                lens,
                                result,
                                signs.of(Verdict.State.UNDECIDED),
                                "unproved",
                                one -> one.computed() instanceof Verdict.NotProven && one.overruling() == null),
                        warning(
                                lens,
                                result,
                                signs.of(Mark.PROVISIONAL),
                                "provisional",
                                one -> one.marks().contains(Mark.PROVISIONAL)),
                        warning(
                                lens,
                                result,
                                signs.of(Mark.OUTDATED),
                                "outdated",
                                one -> one.marks().contains(Mark.OUTDATED)),
                        warning(lens, result, signs.of(Mark.OVERRULED), "overruled", one -> one.overruling() != null),
                        warning(
                                lens,
                                result,
                                signs.of(Verdict.State.NOT_ASSESSED),
                                "unconfirmed",
                                one -> one.state() != Verdict.State.NOT_ASSESSED
                                        && !judged.getOrDefault(one.code(), new Judged(List.of()))
                                                .isConfirmed()))
                .filter(warning -> !warning.indicators().isEmpty())
                .toList();
    }

    private ClosePage.Warning warning(
            Lens lens, SetResult result, Sign sign, String key, Predicate<IndicatorResult> when) {
        Stream<ClosePage.Named> ofCriteria = result.criteria().stream()
                .flatMap(criterion ->
                        criterion.indicators().stream().filter(when).map(one -> named(lens, criterion, one)));
        List<ClosePage.Named> indicators = ofCriteria.toList();
        return new ClosePage.Warning(sign, texts.of("assessment.close." + key, indicators.size()), indicators);
    }

    private ClosePage.Named named(Lens lens, CriterionResult criterion, IndicatorResult one) {
        return new ClosePage.Named(
                Names.number(one.code(), texts),
                one.demand().text(),
                lens.criterion(criterion.number()) + "#" + Names.anchor(one.code()));
    }
}
