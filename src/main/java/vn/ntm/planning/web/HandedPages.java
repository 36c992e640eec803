package vn.ntm.planning.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.planning.Plan;
import vn.ntm.planning.Planning;
import vn.ntm.planning.handed.AimWords;
import vn.ntm.planning.handed.Basis;
import vn.ntm.planning.handed.HandedFindings;
import vn.ntm.planning.handed.HandedTargets;
import vn.ntm.planning.handed.Response;
import vn.ntm.planning.handed.Stance;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.TypedDate;
import vn.ntm.shared.Vietnamese;

/** Makes the pages of what is handed down. */
@Component
class HandedPages {
    private final HandedTargets targets;
    private final HandedFindings findings;
    private final AimWords words;
    private final Planning planning;
    private final CriteriaSets sets;
    private final Access access;
    private final Texts texts;
    private final Clock clock;

    HandedPages(
            HandedTargets targets,
            HandedFindings findings,
            AimWords words,
            Planning planning,
            CriteriaSets sets,
            Access access,
            Texts texts,
            Clock clock) {
        this.targets = targets;
        this.findings = findings;
        this.words = words;
        this.planning = planning;
        this.sets = sets;
        this.access = access;
        this.texts = texts;
        this.clock = clock;
    }

    HandedPage of(Plan plan, SentForm form) {
        return new HandedPage(
                targets.of(plan.id()).stream().map(this::row).toList(),
                findings.of(plan),
                access.mayChange(Act.PREPARE_PLANS, plan.unitCode()),
                form);
    }

    HandedPage.Overview overview(int year, String show, SentForm form) {
        List<Response> all = targets.ofYear(year);
        Map<String, List<HandedPage.Row>> byCommune = all.stream()
                .map(this::row)
                .collect(
                        Collectors.groupingBy(row -> row.target().unitCode(), LinkedHashMap::new, Collectors.toList()));
        List<HandedPage.Commune> communes = byCommune.entrySet().stream()
                .map(entry -> new HandedPage.Commune(
                        entry.getKey(),
                        entry.getValue().getFirst().target().unitName(),
                        planning.ofYear(entry.getKey(), year).map(Plan::id).orElse(null),
                        entry.getValue()))
                .filter(commune -> !show.equals("open") || commune.open() > 0)
                .toList();
        HandedPage.Counts counts = new HandedPage.Counts(
                all.size(),
                count(all, Stance.TAKEN),
                count(all, Stance.HIGHER),
                count(all, Stance.LOWER),
                all.stream().filter(response -> !response.isAnswered()).count());
        return new HandedPage.Overview(year, communes, show, counts, form);
    }

    /** The form for many communes: those of the day of the document. */
    HandedFormPage forMany(SentForm form) {
        LocalDate typed = TypedDate.read(form.value("day")).day();
        return new HandedFormPage(
                "/handed",
                "/handed",
                targets.communesOn(typed == null ? today() : typed),
                communeSets(),
                HandedForm.LINES,
                key(form),
                form);
    }

    HandedFormPage forOne(Plan plan, SentForm form) {
        String base = "/plans/" + plan.id() + "/handed";
        return new HandedFormPage(base, base, List.of(), communeSets(), HandedForm.LINES, key(form), form);
    }

    /** Sets that grade communes. */
    List<CriteriaSetOutline> communeSets() {
        return sets.outlines().stream()
                .filter(set -> "commune".equals(set.level()))
                .toList();
    }

    int thisYear() {
        return today().getYear();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    private static String key(SentForm form) {
        return form.has("key") ? form.value("key") : UUID.randomUUID().toString();
    }

    private static long count(List<Response> all, Stance stance) {
        return all.stream()
                .filter(response -> response.stance().filter(stance::equals).isPresent())
                .count();
    }

    private HandedPage.Row row(Response response) {
        Basis basis = response.target().basis();
        return new HandedPage.Row(
                response,
                words.of(response.target().aim()),
                texts.of("planning.handed.basis", basis.number(), Vietnamese.date(basis.day()), basis.issuer()),
                targets.mayWithdraw(response.target()));
    }
}
