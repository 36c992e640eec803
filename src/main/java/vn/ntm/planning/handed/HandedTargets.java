package vn.ntm.planning.handed;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.organization.CommuneOnDay;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.people.Problems;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.Planning;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Targets that superiors hand down, and how the plans of communes respond to them. */
@Service
@Transactional
public class HandedTargets {
    private static final int LONGEST = 1_000;
    private static final int LONGEST_LINE = 200;
    private static final int DISTRICT_CODE = 3;

    private final HandedStore store;
    private final PlanFactsReader facts;
    private final Planning planning;
    private final Units units;
    private final Access access;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    HandedTargets(
            HandedStore store,
            PlanFactsReader facts,
            Planning planning,
            Units units,
            Access access,
            Audit audit,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.facts = facts;
        this.planning = planning;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /** Communes within the superior's reach that there were on that day, by name. */
    @Transactional(readOnly = true)
    public List<Unit> communesOn(LocalDate day) {
        Actor actor = access.require(Act.HAND_DOWN_TARGETS);
        return units.communesOn(day).stream()
                .filter(CommuneOnDay::exists)
                .map(CommuneOnDay::code)
                .filter(code -> actor.scope().writes(code))
                .flatMap(code -> units.withCode(UnitLevel.COMMUNE, code, day).stream())
                .sorted(Comparator.comparing(Unit::name, Collator.getInstance(Locale.of("vi", "VN"))))
                .toList();
    }

    /**
     * Hands the targets down to communes.
     *
     * @throws vn.ntm.people.FieldsRefused with the reason at each field; a commune that was not there on the day of the document among them
     */
    public void handDown(NewTargets wanted, Collection<String> communes) {
        Actor actor = access.require(Act.HAND_DOWN_TARGETS);
        communes.forEach(code -> access.requireToChange(Act.HAND_DOWN_TARGETS, code));
        boolean pastDistrict = actor.unitCode().length() == DISTRICT_CODE
                && !units.levelExists(UnitLevel.DISTRICT, wanted.basis().day());
        problems(wanted)
                .addIf(communes.isEmpty(), "communes", "planning.handed.no-communes")
                .addIf(pastDistrict, "day", "planning.handed.no-district")
                .refuse();
        keep(wanted, communes, actor.unitCode(), actor);
    }

    /**
     * Writes down what the superior handed down on paper, for the commune of the plan.
     *
     * @throws vn.ntm.people.FieldsRefused with the reason at each field
     */
    public void record(PlanId id, NewTargets wanted) {
        access.require(Act.PREPARE_PLANS);
        Plan plan = planning.get(id);
        Actor actor = access.requireToChange(Act.PREPARE_PLANS, plan.unitCode());
        problems(wanted).refuse();
        keep(wanted, List.of(plan.unitCode()), null, actor);
    }

    /** What was handed down to the commune of the plan for its year, and to those that went into it, with what the plan makes of it. */
    @Transactional(readOnly = true)
    public List<Response> of(PlanId id) {
        Plan plan = planning.get(id);
        LocalDate day = Optional.ofNullable(plan.properties().issuedOn()).orElse(LocalDate.of(plan.year(), 12, 31));
        Collection<String> codes = units.codesWithin(UnitLevel.COMMUNE, plan.unitCode(), day);
        List<Handed> targets = store.of(codes.isEmpty() ? List.of(plan.unitCode()) : codes, plan.year());
        Responses responses = new Responses(targets.isEmpty() ? null : facts.of(plan), texts);
        return targets.stream().map(responses::to).toList();
    }

    /** What was handed down for the year to all communes within the superior's reach, with what their plans make of it. */
    @Transactional(readOnly = true)
    public List<Response> ofYear(int year) {
        access.require(Act.HAND_DOWN_TARGETS);
        Map<String, Responses> responses = new HashMap<>();
        return store.of(year).stream()
                .map(target -> responses
                        .computeIfAbsent(target.unitCode(), code -> new Responses(factsOf(code, year), texts))
                        .to(target))
                .toList();
    }

    /**
     * Answers a target in words; what was answered before stays.
     *
     * @param seen how many answers there were when it was looked at
     * @throws HandedOvertaken when there are more by now
     */
    public void answer(HandedId id, @Nullable Stance stance, String words, int seen) {
        access.require(Act.PREPARE_PLANS);
        Handed target = store.find(id).orElseThrow(HandedNotFound::new);
        Actor actor = access.requireToChange(Act.PREPARE_PLANS, target.unitCode());
        new Problems()
                .addIf(stance == null, "stance", "planning.handed.no-stance")
                .addIf(words.isBlank(), "words", "planning.handed.no-words")
                .addIf(words.length() > LONGEST, "words", "people.text.too-long", LONGEST)
                .refuse();
        if (target.answers().size() != seen) {
            throw new HandedOvertaken();
        }
        if (stance != null) {
            store.answer(target, stance, words.strip(), actor, clock.instant());
            audit.changed(
                    "planning.audit.handed-answered",
                    subject(target.unitCode(), target.basis(), id.toString()),
                    target.answer(),
                    new Answered(stance, words.strip()));
        }
    }

    /** Takes back what was entered by mistake, with the reason; it stays in the history. */
    public void withdraw(HandedId id, String reason) {
        Handed target = store.find(id).orElseThrow(HandedNotFound::new);
        Act act = target.handedBy() == null ? Act.PREPARE_PLANS : Act.HAND_DOWN_TARGETS;
        if (!access.mayChange(act, target.unitCode())) {
            throw new NotYoursToWithdraw();
        }
        new Problems()
                .addIf(reason.isBlank(), "reason", "people.reason.missing")
                .addIf(reason.length() > LONGEST, "reason", "people.text.too-long", LONGEST)
                .refuse();
        if (!store.withdraw(id, reason.strip(), access.actor(), clock.instant())) {
            throw new HandedNotFound();
        }
        audit.changed(
                "planning.audit.handed-withdrawn",
                subject(target.unitCode(), target.basis(), id.toString()),
                target.aim(),
                new Withdrawn(reason.strip()));
    }

    /** Whether the one reading may withdraw it. */
    public boolean mayWithdraw(Handed target) {
        return access.mayChange(
                target.handedBy() == null ? Act.PREPARE_PLANS : Act.HAND_DOWN_TARGETS, target.unitCode());
    }

    private @Nullable PlanFacts factsOf(String unitCode, int year) {
        return planning.ofYear(unitCode, year).map(facts::of).orElse(null);
    }

    private Problems problems(NewTargets wanted) {
        Basis basis = wanted.basis();
        return new Problems()
                .addIf(basis.number().isBlank(), "number", "planning.handed.no-number")
                .addIf(basis.number().length() > LONGEST_LINE, "number", "people.text.too-long", LONGEST_LINE)
                .addIf(basis.issuer().isBlank(), "issuer", "planning.handed.no-issuer")
                .addIf(basis.issuer().length() > LONGEST_LINE, "issuer", "people.text.too-long", LONGEST_LINE)
                .addIf(basis.day().isAfter(today()), "day", "planning.handed.day-ahead")
                .addIf(wanted.aims().isEmpty(), "aims", "planning.handed.no-aims");
    }

    private void keep(NewTargets wanted, Collection<String> communes, @Nullable String handedBy, Actor actor) {
        Problems unknown = new Problems();
        Map<String, String> names = new HashMap<>();
        communes.forEach(code -> units.withCode(
                        UnitLevel.COMMUNE, code, wanted.basis().day())
                .ifPresentOrElse(
                        unit -> names.put(code, unit.fullName()),
                        () -> unknown.add(
                                "communes",
                                "planning.handed.no-such-unit",
                                code,
                                Vietnamese.date(wanted.basis().day()))));
        unknown.refuse();
        names.forEach((code, name) -> {
            boolean isNew = false;
            for (int i = 0; i < wanted.aims().size(); i++) {
                isNew |= store.add(
                        new HandedStore.Slot(wanted.key(), i, code, name),
                        new HandedStore.Said(
                                wanted.year(),
                                handedBy,
                                wanted.basis(),
                                wanted.aims().get(i)),
                        actor,
                        clock.instant());
            }
            if (isNew) {
                audit.changed(
                        "planning.audit.handed-down",
                        subject(code, wanted.basis(), wanted.key().toString()),
                        null,
                        new HandedDown(wanted.year(), wanted.aims()));
            }
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    private static Subject subject(String unitCode, Basis basis, String id) {
        return new Subject("handed-target", id, basis.number() + ", " + basis.issuer(), unitCode);
    }

    private record HandedDown(int year, List<Aim> aims) {}

    private record Answered(Stance stance, String words) {}

    private record Withdrawn(String reason) {}
}
