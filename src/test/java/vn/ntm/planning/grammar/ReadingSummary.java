package vn.ntm.planning.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.PlanHead;
import vn.ntm.planning.reading.PlanReading;

/** All that was read of a plan, one fact a line, to be compared with what a person wrote down. */
final class ReadingSummary {
    private final List<String> lines = new ArrayList<>();

    private ReadingSummary() {}

    static String of(PlanReading plan) {
        ReadingSummary summary = new ReadingSummary();
        summary.head(plan.head());
        summary.add(
                "unit",
                plan.unit().commune(),
                plan.unit().district(),
                plan.unit().province(),
                plan.unit().code());
        plan.basis()
                .forEach(cited ->
                        summary.add("basis", cited.line(), cited.number(), cited.date(), cited.issuer(), cited.text()));
        summary.criteria(plan);
        plan.outline().forEach(heading -> summary.add("heading", heading.path(), heading.line(), heading.heading()));
        plan.tasks()
                .forEach(task -> summary.add(
                        "task", task.path(), task.line(), task.criteria(), task.lead(), task.due(), task.text()));
        plan.recipients().forEach(recipient -> summary.add("recipient", recipient.line(), recipient.value()));
        return summary.lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private void head(PlanHead head) {
        found("type", head.type());
        found("subject", head.subject());
        found("number", head.number());
        found("place", head.place());
        found("date", head.date());
        found("issuer", head.issuer());
        found("parent", head.parent());
        found("signer", head.signer());
        found("year", head.year());
    }

    private void criteria(PlanReading plan) {
        add(
                "set",
                plan.criteriaSet().id(),
                plan.criteriaSet().confidence(),
                plan.criteriaSet().label());
        add("baseline", plan.baseline().date());
        add("met", plan.baseline().met());
        add("not met", plan.baseline().notMet());
        plan.baseline()
                .counts()
                .forEach(count -> add(count.met() ? "met count" : "not met count", count.line(), count.count()));
        plan.targets().forEach(target -> add("target", target.line(), target.criterion(), target.name()));
        plan.targetCounts()
                .forEach(count ->
                        add(count.total() ? "target total" : "target added", count.line(), count.min(), count.max()));
    }

    private void found(String name, @Nullable Found<?> found) {
        if (found == null) {
            add(name, (Object) null);
        } else {
            add(name, found.line(), found.value());
        }
    }

    private void add(String name, @Nullable Object... values) {
        List<String> words = new ArrayList<>();
        for (Object value : values) {
            words.add(value == null ? "-" : String.valueOf(value));
        }
        lines.add(name + " | " + String.join(" | ", words));
    }
}
