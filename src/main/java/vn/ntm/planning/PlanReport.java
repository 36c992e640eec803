package vn.ntm.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.reading.Citation;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.PlanHead;
import vn.ntm.planning.reading.PlanReading;
import vn.ntm.planning.reading.PlanUnit;
import vn.ntm.planning.reading.Target;
import vn.ntm.planning.reading.TargetCount;
import vn.ntm.planning.reading.TaskStatement;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** A plan that was read and checked, in sentences for a person at a terminal. */
final class PlanReport {
    private final Texts texts;
    private final StringBuilder report = new StringBuilder();

    PlanReport(Texts texts) {
        this.texts = texts;
    }

    String of(CheckedPlan checked) {
        PlanReading plan = checked.plan();
        head(plan.head(), plan.unit());
        basis(plan);
        criteria(plan);
        tasks(plan.tasks());
        line(
                "planning.report.recipients",
                orNone(joined(plan.recipients().stream().map(Found::value).toList())));
        findings(checked.findings());
        return report.toString().stripTrailing();
    }

    private void head(PlanHead head, PlanUnit unit) {
        line("planning.report.subject", said(head.subject()));
        line("planning.report.number", said(head.number()), date(head.date()));
        line("planning.report.issuer", said(head.issuer()), said(head.signer()));
        line(
                "planning.report.unit",
                orMissing(unit.commune()),
                orMissing(unit.district()),
                orMissing(unit.province()),
                orMissing(unit.code()));
        line("planning.report.year", said(head.year()));
    }

    private void basis(PlanReading plan) {
        line("planning.report.basis", plan.basis().size());
        for (Citation citation : plan.basis()) {
            line("planning.report.entry", citation.line(), citation.text());
        }
    }

    private void criteria(PlanReading plan) {
        String set = plan.criteriaSet().id();
        if (set == null) {
            line("planning.report.set.unknown");
        } else {
            line("planning.report.set", set, Math.round(plan.criteriaSet().confidence() * 100));
        }
        LocalDate day = plan.baseline().date();
        line("planning.report.baseline", day == null ? texts.of("planning.report.no-date") : Vietnamese.date(day));
        line(
                "planning.report.met",
                plan.baseline().met().size(),
                orNone(joined(plan.baseline().met())));
        line(
                "planning.report.not-met",
                plan.baseline().notMet().size(),
                orNone(joined(plan.baseline().notMet())));
        line(
                "planning.report.targets",
                orNone(joined(plan.targets().stream().map(PlanReport::named).toList())));
        for (TargetCount count : plan.targetCounts()) {
            line("planning.report.entry", count.line(), count.quote());
        }
    }

    private static String named(Target target) {
        return target.criterion() + " " + target.name();
    }

    private void tasks(List<TaskStatement> tasks) {
        line("planning.report.tasks", tasks.size());
        for (TaskStatement task : tasks) {
            line("planning.report.task", task.path(), task.text());
            String criteria = joined(task.criteria());
            if (!criteria.isEmpty()) {
                line("planning.report.task.criteria", criteria);
            }
            if (task.lead() != null) {
                line("planning.report.task.lead", task.lead());
            }
            if (task.due() != null) {
                line("planning.report.task.due", task.due());
            }
        }
    }

    private void findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            line("planning.report.findings.none");
            return;
        }
        line("planning.report.findings", findings.size());
        for (Finding finding : findings) {
            String severity = texts.of(
                    switch (finding.severity()) {
                        case ERROR -> "planning.report.error";
                        case WARNING -> "planning.report.warning";
                        case INFO -> "planning.report.info";
                    });
            String key = finding.line() == 0 ? "planning.report.finding.whole" : "planning.report.finding";
            line(key, severity, finding.rule(), finding.message(), finding.line());
        }
    }

    private void line(String key, Object... arguments) {
        report.append(texts.of(key, arguments)).append(System.lineSeparator());
    }

    private String said(@Nullable Found<?> found) {
        return orMissing(found == null ? null : String.valueOf(found.value()));
    }

    private String date(@Nullable Found<LocalDate> date) {
        return orMissing(date == null ? null : Vietnamese.date(date.value()));
    }

    private String orMissing(@Nullable String words) {
        return words == null ? texts.of("planning.report.missing") : words;
    }

    private String orNone(String words) {
        return words.isEmpty() ? texts.of("planning.report.none") : words;
    }

    private static String joined(List<?> items) {
        return items.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
