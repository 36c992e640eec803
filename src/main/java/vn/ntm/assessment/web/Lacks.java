package vn.ntm.assessment.web;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.Mark;
import vn.ntm.assessment.Verdict;
import vn.ntm.shared.Texts;

/** What is missing for indicators to be met, each with where it is done. */
record Lacks(Texts texts, Lens lens, Conclusions conclusions) {
    List<CriterionPage.Lack> of(CriterionResult criterion) {
        List<CriterionPage.Lack> lacks = new ArrayList<>(of(criterion.indicators()));
        if (!criterion.criterion().complete()) {
            lacks.add(lack(
                    "incomplete",
                    String.valueOf(criterion.number()),
                    "/criteria-sets/" + lens.set().id()));
        }
        return lacks;
    }

    List<CriterionPage.Lack> of(List<IndicatorResult> indicators) {
        List<CriterionPage.Lack> lacks = new ArrayList<>();
        for (IndicatorResult indicator : indicators) {
            add(indicator, lacks);
        }
        return lacks;
    }

    private void add(IndicatorResult indicator, List<CriterionPage.Lack> lacks) {
        String name = Names.number(indicator.code(), texts);
        String here = "#" + Names.anchor(indicator.code());
        String law = "/criteria-sets/" + lens.set().id() + "/indicators/" + indicator.code();
        if (indicator.overruling() == null) {
            switch (indicator.computed()) {
                case Verdict.NotAssessed none -> lacks.add(lack("value", name, here));
                case Verdict.NotProven notProven -> lacks.add(lack("proof", name, here));
                case Verdict.NotMet notMet ->
                    lacks.add(new CriterionPage.Lack(
                            texts.of("assessment.lack.level.what", name), conclusions.computed(indicator), here));
                case Verdict.Undecided(Verdict.Reason reason) -> lacks.add(undecided(reason, name, here, law));
                case Verdict.Met met -> {}
                case Verdict.NotApplicable none -> {}
            }
        }
        if (indicator.marks().contains(Mark.OUTDATED)) {
            lacks.add(lack("outdated", name, here));
        }
    }

    private CriterionPage.Lack undecided(Verdict.Reason reason, String name, String here, String law) {
        return switch (reason) {
            case NO_LEVEL, LEFT_TO_PROVINCE -> lack("bound", name, law);
            case HAMLETS_MISSING -> lack("hamlets", name, here);
            case NOT_TO_BE_ADDED, NOT_COMPARABLE -> lack("own", name, here);
            case PARTS_MISSING -> lack("parts", name, here);
        };
    }

    private CriterionPage.Lack lack(String key, String name, String address) {
        return new CriterionPage.Lack(
                texts.of("assessment.lack." + key + ".what", name),
                texts.of("assessment.lack." + key + ".why", name),
                address);
    }
}
