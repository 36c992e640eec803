package vn.ntm.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.Verdict;
import vn.ntm.assessment.judging.Judged;
import vn.ntm.assessment.judging.Judgement;
import vn.ntm.assessment.judging.Stage;
import vn.ntm.people.InCharge;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Shows what was judged and what the reader may say. */
@Component
class StageViews {
    private final Access access;
    private final InCharge inCharge;
    private final Texts texts;
    private final Clock clock;

    StageViews(Access access, InCharge inCharge, Texts texts, Clock clock) {
        this.access = access;
        this.inCharge = inCharge;
        this.texts = texts;
        this.clock = clock;
    }

    Stages of(Lens lens, int criterion, IndicatorResult indicator, Judged judged, Optional<CriterionPages.Back> back) {
        List<Stages.Cell> cells =
                Arrays.stream(Stage.values()).map(stage -> cell(stage, judged)).toList();
        return new Stages(
                cells,
                judged.returned().map(this::said).orElse(null),
                judged.all().stream()
                        .filter(one -> !judged.of(one.stage()).equals(Optional.of(one)))
                        .map(this::said)
                        .toList(),
                overruling(indicator),
                judge(lens, criterion, indicator, judged, back),
                overrule(lens, back));
    }

    private Stages.Cell cell(Stage stage, Judged judged) {
        String name = texts.of("assessment.stage." + stage.word());
        Optional<Judgement> word = judged.of(stage);
        if (word.isEmpty()) {
            return new Stages.Cell(
                    name, new Sign("badge open", "circle-dashed", texts.of("assessment.stage.open")), "", "", false);
        }
        Judgement one = word.get();
        boolean differs = stage != Stage.SELF
                && one.result() != Judgement.Result.RETURNED
                && judged.of(Stage.SELF)
                        .filter(self -> self.result() != one.result())
                        .isPresent();
        String by = texts.of("assessment.stage.by", Vietnamese.date(one.judgedOn()), one.by(), one.valueShown());
        return new Stages.Cell(name, sign(stage, one.result()), by, one.note(), differs);
    }

    /** A higher stage says no more firmly than the commune of itself. */
    private Sign sign(Stage stage, Judgement.Result result) {
        Signs signs = new Signs(texts);
        return switch (result) {
            case MET -> signs.of(Verdict.State.MET);
            case NOT_APPLICABLE -> signs.of(Verdict.State.NOT_APPLICABLE);
            case RETURNED -> new Sign("badge brick", "arrow-back-up", texts.of("assessment.state.returned"));
            case NOT_MET ->
                stage == Stage.SELF
                        ? signs.of(Verdict.State.NOT_MET)
                        : new Sign("badge brick", "circle-x-f", texts.of("assessment.state.failed"));
        };
    }

    private Stages.Said said(Judgement one) {
        return new Stages.Said(
                texts.of("assessment.stage." + one.stage().word()) + ": "
                        + sign(one.stage(), one.result()).words(),
                texts.of("assessment.stage.by", Vietnamese.date(one.judgedOn()), one.by(), one.valueShown()),
                one.note());
    }

    private Stages.@Nullable Said overruling(IndicatorResult indicator) {
        IndicatorResult.Overruling one = indicator.overruling();
        return one == null
                ? null
                : new Stages.Said(
                        new Signs(texts).of(one.result()).words(),
                        texts.of("assessment.conflict.by", one.by(), Vietnamese.moment(one.at())),
                        one.document().isEmpty()
                                ? one.reason()
                                : texts.of("assessment.why.not-applicable", one.reason(), one.document()));
    }

    private Stages.@Nullable Judge judge(
            Lens lens, int criterion, IndicatorResult indicator, Judged judged, Optional<CriterionPages.Back> back) {
        if (lens.past()) {
            return null;
        }
        return Arrays.stream(Stage.values())
                .filter(stage -> access.mayChange(stage.asks(), lens.unit()))
                .filter(stage -> stage == Stage.SELF ? inCharge.answersFor(criterion) : judged.isConfirmed())
                .findFirst()
                .map(stage -> new Stages.Judge(
                        stage.word(),
                        stage == Stage.SELF && judged.isConfirmed()
                                ? texts.of("assessment.judge.again")
                                : texts.of("assessment.judge." + stage.word()),
                        stage != Stage.SELF,
                        suggested(indicator),
                        back.filter(one -> one.open().equals(stage.word()))
                                .map(CriterionPages.Back::typed)
                                .orElseGet(() -> new Typed(texts).with("judgedOn", Vietnamese.date(today())))))
                .orElse(null);
    }

    private static String suggested(IndicatorResult indicator) {
        return switch (indicator.state()) {
            case NOT_MET -> Judgement.Result.NOT_MET.name();
            case NOT_APPLICABLE -> Judgement.Result.NOT_APPLICABLE.name();
            case MET, UNDECIDED, NOT_ASSESSED -> indicator.reached() ? Judgement.Result.MET.name() : "";
        };
    }

    private @Nullable Typed overrule(Lens lens, Optional<CriterionPages.Back> back) {
        return lens.past() || !access.mayChange(Act.OVERRIDE_VERDICTS, lens.unit())
                ? null
                : back.filter(one -> one.open().startsWith("overrule"))
                        .map(CriterionPages.Back::typed)
                        .orElseGet(() -> new Typed(texts));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }
}
