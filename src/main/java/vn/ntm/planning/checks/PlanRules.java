package vn.ntm.planning.checks;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.ntm.planning.checks.form.FormRules;
import vn.ntm.planning.checks.substance.SubstanceRules;
import vn.ntm.planning.checks.validity.ValidityRules;
import vn.ntm.planning.checks.wording.WordingRules;

/** The rule book of the handbook, section 2.4: every rule looks at the plan, all findings are reported together. */
public final class PlanRules {
    private static final Comparator<Finding> IN_READING_ORDER =
            Comparator.comparingInt(Finding::line).thenComparing(Finding::rule);

    private final List<PlanCheck> rules;

    private PlanRules(List<PlanCheck> rules) {
        this.rules = rules;
    }

    public static PlanRules all() {
        return new PlanRules(Stream.of(FormRules.all(), WordingRules.all(), SubstanceRules.all(), ValidityRules.all())
                .flatMap(List::stream)
                .toList());
    }

    /** What the rules find, by line and then by rule; an empty list for a plan that keeps them all. */
    public List<Finding> examine(PlanUnderCheck plan) {
        return rules.stream()
                .flatMap(rule -> rule.examine(plan))
                .distinct()
                .sorted(IN_READING_ORDER)
                .toList();
    }
}
