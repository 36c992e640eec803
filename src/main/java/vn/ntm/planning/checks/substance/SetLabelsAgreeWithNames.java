package vn.ntm.planning.checks.substance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.reading.Baseline;
import vn.ntm.planning.reading.Block;

/** LINT-01: the set is called by one name throughout, and by the name of the set that the criterion names prove. */
class SetLabelsAgreeWithNames implements PlanCheck {
    private static final String BASIC = "ntm";
    private static final Pattern BASIC_TITLE_HELD = Phrase.words(
            "(?:đã|được|giữ vững|duy trì)[^.;]{0,60}(?:đạt chuẩn|công nhận|danh hiệu)[^.;]{0,30}(?:nông thôn mới|ntm)(?! nâng cao| kiểu mẫu)"
                    + "|(\\d{1,2})/\\1 tiêu chí");

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        List<SetLabel> labels = SetLabel.in(plan.blocks());
        Optional<String> proven = Criteria.provenSet(plan).map(CriteriaSetOutline::standard);
        return proven.isPresent() ? contradicting(plan, labels, proven.get()) : wavering(plan, labels);
    }

    /** A commune that holds the lower title may speak of both sets; one that meets every criterion may aim at the next. */
    private static Stream<Finding> contradicting(PlanUnderCheck plan, List<SetLabel> labels, String proven) {
        List<SetLabel> others = labels.stream()
                .filter(label -> !label.standard().equals(proven))
                .toList();
        if (others.isEmpty() || (BASIC.equals(proven) && meetsAll(plan)) || holdsBasicTitle(plan)) {
            return Stream.empty();
        }
        return others.stream()
                .filter(label -> proven.equals(BASIC) || !label.isAbove(proven))
                .map(label -> label.place()
                        .error(
                                "LINT-01",
                                plan.say("checks.01.contradicts", label.place().quote(), title(plan, proven))));
    }

    private static Stream<Finding> wavering(PlanUnderCheck plan, List<SetLabel> labels) {
        Set<String> standards = labels.stream().map(SetLabel::standard).collect(Collectors.toSet());
        if (standards.size() < 2 || holdsBasicTitle(plan)) {
            return Stream.empty();
        }
        return labels.stream()
                .filter(label -> label.standard().equals(BASIC))
                .map(label -> label.place()
                        .error(
                                "LINT-01",
                                plan.say("checks.01.wavers", label.place().quote())));
    }

    private static boolean meetsAll(PlanUnderCheck plan) {
        Baseline baseline = plan.plan().baseline();
        return baseline.notMet().isEmpty() && !baseline.met().isEmpty();
    }

    private static boolean holdsBasicTitle(PlanUnderCheck plan) {
        return plan.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.TITLE)
                .anyMatch(block -> Phrase.occursIn(block.text(), BASIC_TITLE_HELD));
    }

    private static String title(PlanUnderCheck plan, String standard) {
        return Criteria.provenSet(plan).map(CriteriaSetOutline::name).orElse(standard);
    }
}
