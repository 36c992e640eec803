package vn.ntm.planning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Role;
import vn.ntm.people.Position;
import vn.ntm.people.Staff;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanContent;
import vn.ntm.planning.PlanStatus;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.Finding.Severity;
import vn.ntm.planning.comments.PlanComments;
import vn.ntm.planning.handed.HandedFindings;
import vn.ntm.planning.issue.PlanIssue;
import vn.ntm.planning.life.Acceptance;
import vn.ntm.planning.life.Blockers;
import vn.ntm.planning.life.PlanLife;
import vn.ntm.planning.life.PlanStep;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the page of a plan's life. */
@Component
class LifePages {
    private final PlanLife life;
    private final PlanIssue issue;
    private final PlanComments comments;
    private final HandedFindings handed;
    private final Staff staff;
    private final Access access;
    private final Texts texts;

    LifePages(
            PlanLife life,
            PlanIssue issue,
            PlanComments comments,
            HandedFindings handed,
            Staff staff,
            Access access,
            Texts texts) {
        this.life = life;
        this.issue = issue;
        this.comments = comments;
        this.handed = handed;
        this.staff = staff;
        this.access = access;
        this.texts = texts;
    }

    LifePage of(Plan plan, PlanContent content, SentForm form) {
        return new LifePage(
                plan.status(),
                stops(plan, life.steps(plan.id())),
                turn(plan),
                Blockers.of(content),
                Blockers.givenOnTheWay(content),
                warnings(content, life.acceptances(plan.id())),
                comments.openOf(plan.id()),
                handed.of(plan),
                new LifePage.May(
                        access.mayChange(Act.PREPARE_PLANS, plan.unitCode()),
                        access.mayChange(Act.CLOSE_PLANS, plan.unitCode()),
                        access.mayChange(Act.ARCHIVE_PLANS, plan.unitCode())),
                life.versionOf(plan.id()),
                issue.documentOf(plan.id())
                        .map(document -> official(plan, document))
                        .orElse(null),
                UUID.randomUUID().toString(),
                form);
    }

    private LifePage.Official official(Plan plan, OutgoingDocument document) {
        boolean mayRefresh = plan.status() == PlanStatus.LINTED
                && document.state().isOpen()
                && access.mayChange(Act.PREPARE_PLANS, plan.unitCode());
        return new LifePage.Official(
                "/registry/outgoing/" + document.id(),
                document.name(),
                document.state().nameKey(),
                document.state().icon(),
                document.state().hue(),
                mayRefresh);
    }

    /** What happened, then what lies ahead on the straight way. */
    private List<LifePage.Stop> stops(Plan plan, List<PlanStep> steps) {
        List<LifePage.Stop> stops = new ArrayList<>();
        stops.add(new LifePage.Stop(
                PlanStatus.DRAFT,
                place(steps.isEmpty()),
                Vietnamese.moment(plan.importedAt()),
                plan.importedBy(),
                plan.source().name()));
        for (int i = 0; i < steps.size(); i++) {
            PlanStep step = steps.get(i);
            stops.add(new LifePage.Stop(
                    step.to(), place(i == steps.size() - 1), Vietnamese.moment(step.at()), by(step), step.note()));
        }
        for (PlanStatus ahead : PlanStatus.values()) {
            boolean onTheWay = ahead != PlanStatus.AMENDED && ahead.compareTo(plan.status()) > 0;
            if (onTheWay) {
                stops.add(new LifePage.Stop(ahead, LifePage.Place.AHEAD, "", "", ""));
            }
        }
        return stops;
    }

    private static LifePage.Place place(boolean last) {
        return last ? LifePage.Place.HERE : LifePage.Place.PASSED;
    }

    private String by(PlanStep step) {
        String position = step.title().isEmpty() ? step.by() : step.by() + " (" + step.title() + ")";
        String holder = step.inPlaceOf();
        return holder == null ? position : position + ", " + texts.of("planning.life.in-place-of", holder);
    }

    private @Nullable String turn(Plan plan) {
        return plan.status().whoIsNext().map(role -> who(plan, role)).orElse(null);
    }

    private String who(Plan plan, Role role) {
        String name = texts.of(role.nameKey());
        String positions = staff.positionsOf(plan.unitCode(), role).stream()
                .filter(position -> position.holder() != null)
                .map(Position::title)
                .distinct()
                .collect(Collectors.joining("; "));
        if (positions.isEmpty()) {
            return texts.of("planning.life.turn.nobody", name);
        }
        return positions.equals(name) ? name : texts.of("planning.life.turn.positions", name, positions);
    }

    private List<LifePage.Warning> warnings(PlanContent content, List<Acceptance> accepted) {
        List<Finding> findings = content.findings();
        return IntStream.range(0, findings.size())
                .filter(place -> findings.get(place).severity() == Severity.WARNING)
                .mapToObj(place -> new LifePage.Warning(place, findings.get(place), why(findings.get(place), accepted)))
                .toList();
    }

    private @Nullable String why(Finding finding, List<Acceptance> accepted) {
        return accepted.stream()
                .filter(one -> one.isOf(finding))
                .findFirst()
                .map(one -> texts.of(
                        "planning.life.warning.why",
                        one.by(),
                        one.title().isEmpty() ? texts.of("planning.life.by-product") : one.title(),
                        Vietnamese.moment(one.at()),
                        one.reason()))
                .orElse(null);
    }
}
