package vn.ntm.distribution.brief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Role;
import vn.ntm.assessment.Standings;
import vn.ntm.distribution.CommunePlan;
import vn.ntm.distribution.CommunePlans;
import vn.ntm.distribution.OpenWork;
import vn.ntm.organization.Hamlet;
import vn.ntm.people.Position;
import vn.ntm.people.Staff;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.VietnameseText;
import vn.ntm.tasks.Task;
import vn.ntm.tasks.Tasks;
import vn.ntm.values.Values;

/** The sheet of work of each hamlet (handbook 2.2, N3): what the commune's plan of the year asks of it. */
@Service
@Transactional(readOnly = true)
public class HamletBriefs {
    private static final int LONGEST_TITLE = 140;
    private static final int LONGEST_NAME = 100;

    private final CommunePlans plans;
    private final Standings standings;
    private final Values values;
    private final Tasks tasks;
    private final Staff staff;
    private final Access access;
    private final Clock clock;
    private final Texts texts;

    HamletBriefs(
            CommunePlans plans,
            Standings standings,
            Values values,
            Tasks tasks,
            Staff staff,
            Access access,
            Clock clock,
            Texts texts) {
        this.plans = plans;
        this.standings = standings;
        this.values = values;
        this.tasks = tasks;
        this.staff = staff;
        this.access = access;
        this.clock = clock;
        this.texts = texts;
    }

    /** The hamlets of the plan's year; empty while the commune has no plan. */
    public List<Hamlet> hamlets(String unitCode) {
        access.requireToRead(Act.SEE_PLANS, unitCode);
        return plans.of(unitCode)
                .map(plan -> values.hamlets(unitCode, plan.year()))
                .orElse(List.of());
    }

    /**
     * The briefs of all hamlets, in the order of hamlets; none while the commune has no plan.
     *
     * @param address the public page, null when nobody has said where it is
     */
    public List<Brief> all(String unitCode, @Nullable String address) {
        access.requireToRead(Act.SEE_PLANS, unitCode);
        return plans.of(unitCode).map(plan -> all(plan, address)).orElse(List.of());
    }

    /** The brief of one hamlet; empty while the commune has no plan, or no such hamlet. */
    public Optional<Brief> of(String unitCode, String hamletCode, @Nullable String address) {
        return all(unitCode, address).stream()
                .filter(brief -> brief.hamletCode().equals(hamletCode))
                .findFirst();
    }

    private List<Brief> all(CommunePlan plan, @Nullable String address) {
        String unit = plan.plan().unitCode();
        int year = plan.year();
        OpenWork work = new OpenWork(tasks.openOf(unit, year));
        Standing standing = new Standing(
                texts,
                standings.of(standings.now(unit, plan.plan().criteriaSet(), year)),
                values.sheet(unit, year, clock.instant()),
                plan.targets().stream().map(CommunePlan.Line::number).toList());
        Brief.Head head = head(plan);
        List<Position> officers = staff.positionsOf(unit, Role.COMMUNE_NTM_OFFICER);
        return values.hamlets(unit, year).stream()
                .map(hamlet -> new Brief(
                        hamlet.code(),
                        hamlet.fullName(),
                        fileName(hamlet),
                        head,
                        works(work, hamlet.code()),
                        standing.of(hamlet.code()).stream()
                                .map(one -> new Brief.Standing(shortened(one.indicator(), LONGEST_NAME), one.words()))
                                .toList(),
                        contacts(officers, hamlet.code()),
                        address))
                .toList();
    }

    private Brief.Head head(CommunePlan plan) {
        String name = plan.plan().unitName();
        String targets = String.join(
                ", ", plan.targets().stream().map(CommunePlan.Line::label).toList());
        String lead = plan.targets().isEmpty()
                ? texts.of("distribution.brief.lead.no-targets", plan.met(), plan.total())
                : texts.of(
                        "distribution.brief.lead",
                        plan.met(),
                        plan.total(),
                        plan.year(),
                        plan.targets().size(),
                        targets);
        LocalDate today = LocalDate.now(clock.withZone(Vietnamese.ZONE));
        return new Brief.Head(name, plan.year(), plan.document(), lead, Vietnamese.date(today));
    }

    private List<Brief.Work> works(OpenWork work, String hamlet) {
        return work.of(hamlet).stream().map(task -> work(task, hamlet)).toList();
    }

    private Brief.Work work(Task task, String hamlet) {
        LocalDate due = task.content().due();
        String who = Stream.of(task.lead(), task.accountable())
                .flatMap(Optional::stream)
                .map(Task.Part::title)
                .findFirst()
                .orElse("");
        return new Brief.Work(
                shortened(task.content().title(), LONGEST_TITLE),
                due == null ? texts.of("distribution.brief.no-due") : Vietnamese.date(due),
                who,
                OpenWork.isOwn(task, hamlet));
    }

    private List<String> contacts(List<Position> officers, String hamlet) {
        List<String> titles = new ArrayList<>();
        officers.forEach(position -> titles.add(position.title()));
        staff.positionsOf(hamlet, Role.HAMLET_HEAD).forEach(position -> titles.add(position.title()));
        return titles.stream().distinct().toList();
    }

    private static String shortened(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int blank = words.lastIndexOf(' ', longest);
        return words.substring(0, blank > 0 ? blank : longest).replaceAll("[\\s,;:.]+$", "") + "…";
    }

    private static String fileName(Hamlet hamlet) {
        String name = VietnameseText.searchKey(hamlet.fullName()).replaceAll("[^a-z0-9]+", "-");
        return (hamlet.code() + "-" + name).toLowerCase(Locale.ROOT) + ".pdf";
    }
}
