package vn.ntm.reporting.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.ntm.organization.UnitCodes;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.people.Problems;
import vn.ntm.reporting.below.UnitOrder;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.reporting.form.Forms;
import vn.ntm.reporting.form.PublishedForm;
import vn.ntm.shared.Vietnamese;

/** Requests of superiors between the reports of the calendar (FR-REP-5): asked of many units at once, or written down by a unit from paper. */
@Service
@Transactional
public class ReportRequests {
    /** What the audit calls a request. */
    public static final String TYPE = "report-request";

    private static final int LONGEST = 1_000;
    private static final int LONGEST_LINE = 200;

    private final RequestStore store;
    private final Forms forms;
    private final Units units;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    ReportRequests(RequestStore store, Forms forms, Units units, Access access, Audit audit, Clock clock) {
        this.store = store;
        this.forms = forms;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    /** Communes within the superior's reach that there were on that day, by name. */
    @Transactional(readOnly = true)
    public List<Unit> communesOn(LocalDate day) {
        Actor actor = access.require(Act.SCHEDULE_REPORTS);
        return units.communesOn(day).stream()
                .filter(CommuneOnDay::exists)
                .map(CommuneOnDay::code)
                .filter(actor.scope()::writes)
                .flatMap(code -> units.withCode(UnitLevel.COMMUNE, code, day).stream())
                .sorted(UnitOrder.BY_NAME)
                .toList();
    }

    /** Forms of communes that hold on the day. */
    @Transactional(readOnly = true)
    public List<FormDefinition> formsOn(LocalDate day) {
        return forms.on(day).stream()
                .map(PublishedForm::definition)
                .filter(form -> form.level() == FormDefinition.Level.COMMUNE)
                .toList();
    }

    /**
     * Asks communes, those of the day of the paper.
     *
     * @throws vn.ntm.people.FieldsRefused with the reason at each field
     */
    public void ask(NewRequest wanted, Collection<String> communes) {
        Actor actor = access.require(Act.SCHEDULE_REPORTS);
        communes.forEach(code -> access.requireToChange(Act.SCHEDULE_REPORTS, code));
        problems(wanted)
                .addIf(communes.isEmpty(), "communes", "reporting.request.no-communes")
                .refuse();
        keep(wanted, communes, actor.unitCode(), actor);
    }

    /**
     * Writes down for the own unit what a superior asked for on paper.
     *
     * @throws vn.ntm.people.FieldsRefused with the reason at each field
     */
    public void record(NewRequest wanted) {
        Actor actor = access.require(Act.PREPARE_REPORTS);
        problems(wanted)
                .addIf(
                        !UnitCodes.fits(UnitLevel.COMMUNE, actor.unitCode()),
                        "number",
                        "reporting.request.communes-only")
                .refuse();
        access.requireToChange(Act.PREPARE_REPORTS, actor.unitCode());
        keep(wanted, List.of(actor.unitCode()), null, actor);
    }

    private void keep(NewRequest wanted, Collection<String> communes, @Nullable String askedBy, Actor actor) {
        Problems unknown = new Problems();
        Map<String, String> names = new HashMap<>();
        LocalDate day = wanted.paper().day();
        communes.forEach(code -> units.withCode(UnitLevel.COMMUNE, code, day)
                .ifPresentOrElse(
                        unit -> names.put(code, unit.fullName()),
                        () -> unknown.add("communes", "planning.handed.no-such-unit", code, Vietnamese.date(day))));
        unknown.refuse();
        names.forEach((code, name) -> {
            RequestStore.Slot slot = new RequestStore.Slot(UUID.randomUUID(), code, name, askedBy);
            if (store.add(slot, wanted, actor, clock.instant())) {
                audit.changed(
                        "reporting.audit.asked",
                        subject(code, wanted.paper(), slot.id().toString()),
                        null,
                        new Told(wanted.period().toString(), wanted.forms(), wanted.due()));
            }
        });
    }

    private Problems problems(NewRequest wanted) {
        Paper paper = wanted.paper();
        Set<String> known = formsOn(wanted.period().lastDay()).stream()
                .map(FormDefinition::code)
                .collect(Collectors.toSet());
        Problems problems = new Problems()
                .addIf(paper.number().isBlank(), "number", "reporting.request.no-number")
                .addIf(paper.number().length() > LONGEST_LINE, "number", "people.text.too-long", LONGEST_LINE)
                .addIf(paper.issuer().isBlank(), "issuer", "reporting.request.no-issuer")
                .addIf(paper.issuer().length() > LONGEST_LINE, "issuer", "people.text.too-long", LONGEST_LINE)
                .addIf(paper.day().isAfter(today()), "day", "reporting.request.day-ahead")
                .addIf(wanted.due().isBefore(paper.day()), "due", "reporting.request.due-before")
                .addIf(wanted.parts().length() > LONGEST, "parts", "people.text.too-long", LONGEST)
                .addIf(wanted.words().length() > LONGEST, "words", "people.text.too-long", LONGEST)
                .addIf(
                        wanted.forms().isEmpty() && wanted.questions().isEmpty(),
                        "forms",
                        "reporting.request.nothing-asked");
        new HashSet<>(wanted.forms())
                .stream()
                        .filter(form -> !known.contains(form))
                        .forEach(form -> problems.add("forms", "reporting.form.not-found", form));
        return problems;
    }

    /** @throws RequestNotFound when there is none that the one asking may see */
    @Transactional(readOnly = true)
    public Standing get(RequestId id) {
        access.require(Act.SEE_REPORTS);
        return standings(store.find(id)).stream().findFirst().orElseThrow(RequestNotFound::new);
    }

    /** What arrived at the unit in the year, newest first. */
    @Transactional(readOnly = true)
    public List<Standing> inbox(String unit, int year) {
        access.requireToRead(Act.SEE_REPORTS, unit);
        return standings(store.ofUnit(unit, year));
    }

    /** What the acting superior asked for in the year, one line for each unit, newest first. */
    @Transactional(readOnly = true)
    public List<Standing> sent(int year) {
        Actor actor = access.require(Act.SCHEDULE_REPORTS);
        return standings(store.askedBy(actor.unitCode(), year));
    }

    /** What was asked with one paper, of each unit; nothing when there is none within reach. */
    @Transactional(readOnly = true)
    public List<Standing> batch(UUID batch) {
        access.require(Act.SCHEDULE_REPORTS);
        return standings(store.ofBatch(batch));
    }

    List<Standing> standings(List<ReportRequest> requests) {
        Set<String> of = requests.stream().map(ReportRequest::unitCode).collect(Collectors.toSet());
        Set<String> on = requests.stream().flatMap(one -> one.forms().stream()).collect(Collectors.toSet());
        Set<Integer> in = requests.stream().map(one -> one.period().year()).collect(Collectors.toSet());
        Map<String, List<Standing.Known>> known = on.isEmpty() ? Map.of() : store.known(of, on, in);
        return requests.stream()
                .map(one -> Standing.of(one, known.getOrDefault(one.unitCode(), List.of())))
                .toList();
    }

    /** Whether the one acting may take it back: the superior what it asked for, the unit what it wrote down itself. */
    public boolean mayWithdraw(ReportRequest request) {
        Actor actor = access.actor();
        String askedBy = request.askedBy();
        return request.withdrawn() == null
                && (askedBy == null
                        ? actor.unitCode().equals(request.unitCode())
                                && access.mayChange(Act.PREPARE_REPORTS, request.unitCode())
                        : actor.unitCode().equals(askedBy)
                                && access.mayChange(Act.SCHEDULE_REPORTS, request.unitCode()));
    }

    /**
     * Takes it back, with the reason; it stays in the list.
     *
     * @throws RequestIsElsewhere when it is not the one acting's to take back, or is taken back already
     */
    public void withdraw(RequestId id, String reason) {
        ReportRequest request = get(id).request();
        if (!mayWithdraw(request)) {
            throw new RequestIsElsewhere("reporting.request.not-yours");
        }
        reasoned(reason);
        if (!store.withdraw(id, reason.strip(), access.actor(), clock.instant())) {
            throw new RequestIsElsewhere("reporting.request.withdrawn-before");
        }
        audit.changed(
                "reporting.audit.request-withdrawn",
                subject(request.unitCode(), request.paper(), id.toString()),
                null,
                new Withdrawn(reason.strip()));
    }

    /** Takes back from every unit what was asked with one paper, with the reason. */
    public void withdrawAll(UUID batch, String reason) {
        reasoned(reason);
        batch(batch).stream()
                .map(Standing::request)
                .filter(this::mayWithdraw)
                .forEach(request -> withdraw(request.id(), reason));
    }

    static void reasoned(String reason) {
        new Problems()
                .addIf(reason.isBlank(), "reason", "people.reason.missing")
                .addIf(reason.length() > LONGEST, "reason", "people.text.too-long", LONGEST)
                .refuse();
    }

    static Subject subject(String unitCode, Paper paper, String id) {
        return new Subject(TYPE, id, paper.number() + ", " + paper.issuer(), unitCode);
    }

    private record Told(String period, List<String> forms, LocalDate due) {}

    private record Withdrawn(String reason) {}
}
