package vn.ntm.planning.handed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanningSettings;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.Finding.Severity;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.WorkingDays;

/**
 * LINT-40 to LINT-42: a plan answers what was handed down, is no older than it and comes soon after it. They are worked out when asked for, since targets
 * arrive after a plan was read.
 */
@Component
public class HandedFindings {
    private final HandedTargets targets;
    private final AimWords words;
    private final PlanningSettings settings;
    private final Texts texts;
    private final Clock clock;
    private final WorkingDays workingDays = WorkingDays.bundled();

    HandedFindings(HandedTargets targets, AimWords words, PlanningSettings settings, Texts texts, Clock clock) {
        this.targets = targets;
        this.words = words;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    /** None for a commune that nothing was handed down to. */
    public List<Finding> of(Plan plan) {
        List<Response> responses = targets.of(plan.id());
        List<Finding> findings = new ArrayList<>();
        responses.stream()
                .filter(response -> !response.isAnswered())
                .map(Response::target)
                .map(target -> texts.of("checks.40.unanswered", words.of(target.aim()), nameOf(target.basis())))
                .forEach(message -> findings.add(finding("LINT-40", message)));
        LocalDate issued = plan.properties().issuedOn();
        documents(responses).stream()
                .filter(basis -> issued != null && issued.isBefore(basis.day()))
                .map(basis -> texts.of("checks.41.earlier", Vietnamese.date(issued), nameOf(basis)))
                .forEach(message -> findings.add(finding("LINT-41", message)));
        documents(responses).stream()
                .min(Comparator.comparing(Basis::day))
                .filter(basis -> basis.day().getYear() >= plan.year() - 1)
                .ifPresent(basis -> late(basis, Objects.requireNonNullElse(issued, today()), findings));
        return findings;
    }

    /** Why the plan cannot bear that date, worded; empty when it can. */
    public List<String> reasonsAgainst(Plan plan, LocalDate date) {
        return documents(targets.of(plan.id())).stream()
                .filter(basis -> date.isBefore(basis.day()))
                .map(basis -> texts.of("planning.handed.too-early", Vietnamese.date(date), nameOf(basis)))
                .toList();
    }

    private void late(Basis basis, LocalDate issued, List<Finding> findings) {
        LocalDate last =
                workingDays.after(basis.day(), settings.daysAfterSuperior()).day();
        if (issued.isAfter(last)) {
            String message =
                    texts.of("checks.42.late", settings.daysAfterSuperior(), nameOf(basis), Vietnamese.date(last));
            findings.add(finding("LINT-42", message));
        }
    }

    private static List<Basis> documents(List<Response> responses) {
        return responses.stream()
                .map(response -> response.target().basis())
                .distinct()
                .toList();
    }

    private String nameOf(Basis basis) {
        return texts.of("planning.handed.basis", basis.number(), Vietnamese.date(basis.day()), basis.issuer());
    }

    private static Finding finding(String rule, String message) {
        return new Finding(rule, Severity.WARNING, 0, "", message);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }
}
