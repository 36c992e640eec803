package vn.ntm.planning.checks;

import java.util.stream.Stream;

/** One rule of the rule book: looks at a plan as read and says what it finds; finds nothing in a plan that keeps the rule. */
public interface PlanCheck {
    Stream<Finding> examine(PlanUnderCheck plan);
}
