package vn.ntm.roadmap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.assessment.Assessment;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Snapshot;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Viewed;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.people.Position;
import vn.ntm.people.Staff;
import vn.ntm.planning.Plan;
import vn.ntm.planning.Planning;

/** What the rest of the system may ask of roadmaps: where a title is missing what, and the rows that say how it is to be closed. */
@Service
@Transactional
public class Roadmaps {
    /** What the audit calls a row. */
    public static final String TYPE = "roadmap-row";

    private static final String COMMUNE_LEVEL = "commune";

    private final RowStore store;
    private final Standings standings;
    private final Assessment assessment;
    private final Planning planning;
    private final CriteriaSets sets;
    private final Staff staff;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Roadmaps(
            RowStore store,
            Standings standings,
            Assessment assessment,
            Planning planning,
            CriteriaSets sets,
            Staff staff,
            Access access,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.standings = standings;
        this.assessment = assessment;
        this.planning = planning;
        this.sets = sets;
        this.staff = staff;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The sets that grade communes in that year, from the oldest title on. */
    @Transactional(readOnly = true)
    public List<CriteriaSetOutline> titlesOf(int year) {
        return sets.outlines().stream()
                .filter(set -> COMMUNE_LEVEL.equals(set.level()) && set.isInForceDuring(year))
                .toList();
    }

    /** Where the commune stands by values and evidence alone. */
    @Transactional(readOnly = true)
    public SetResult standing(Viewed viewed) {
        return standings.of(viewed);
    }

    @Transactional(readOnly = true)
    public Roadmap of(Viewed viewed) {
        SetResult result = standings.of(viewed);
        return Roadmap.of(
                result,
                wordOf(viewed).orElse(null),
                store.known(viewed.unitCode(), viewed.setId(), viewed.year(), viewed.knownAt()));
    }

    /** The plan that the commune works by, as far as it was known then. */
    @Transactional(readOnly = true)
    public Optional<Plan> planOf(String unit, Instant knownAt) {
        return planning.latestOf(unit, knownAt);
    }

    private Optional<PlanWord> wordOf(Viewed viewed) {
        return planning.all().stream()
                .filter(plan -> plan.unitCode().equals(viewed.unitCode())
                        && plan.year() == viewed.year()
                        && plan.criteriaSet().equals(viewed.setId())
                        && plan.isKnownAt(viewed.knownAt()))
                .findFirst()
                .flatMap(plan -> word(plan, viewed.knownAt()));
    }

    private Optional<PlanWord> word(Plan plan, Instant knownAt) {
        return assessment
                .from(Snapshot.Source.PLAN, plan.id().id())
                .map(baseline -> new PlanWord(plan, planning.content(plan.id(), knownAt), baseline));
    }

    /** Positions that can answer for a row. */
    @Transactional(readOnly = true)
    public List<Position> positionsOf(String unit) {
        access.requireToRead(Act.SEE_ASSESSMENT, unit);
        return staff.withPositionsIn(unit);
    }

    /** Every version of a row, newest first. */
    @Transactional(readOnly = true)
    public List<RoadmapRow> versions(RowKey key) {
        access.requireToRead(Act.SEE_ASSESSMENT, key.unitCode());
        return store.versions(key);
    }

    /**
     * Keeps a row.
     *
     * @param seen id of the version the person saw before, 0 when there was none
     * @throws vn.ntm.people.FieldsRefused when it cannot be taken
     * @throws RowOvertaken when somebody saved it since the form was opened
     */
    public RoadmapRow save(RowKey key, RowContent content, long seen) {
        Actor actor = access.requireToChange(Act.KEEP_ROADMAP, key.unitCode());
        String name = nameOf(key);
        Optional<Position> responsible = responsible(key, content);
        RowRules.judge(content, responsible.isPresent()).refuse();
        Optional<RoadmapRow> before = store.current(key);
        if (before.filter(row -> row.content().equals(content)).isPresent()) {
            return before.get();
        }
        if (before.map(RoadmapRow::id).orElse(0L) != seen) {
            throw new RowOvertaken(before.orElse(null));
        }
        String title = responsible.map(Position::title).orElse("");
        RoadmapRow saved = put(key, content, title, actor);
        audit.changed(
                "roadmap.audit.saved",
                new Subject(TYPE, key.id(), name, key.unitCode()),
                before.map(Roadmaps::told).orElse(null),
                told(saved));
        return saved;
    }

    private RoadmapRow put(RowKey key, RowContent content, String title, Actor actor) {
        try {
            return store.put(key, content, title, actor, clock.instant());
        } catch (DuplicateKeyException faster) {
            throw new RowOvertaken(null);
        }
    }

    private Optional<Position> responsible(RowKey key, RowContent content) {
        return staff.withPositionsIn(key.unitCode()).stream()
                .filter(position -> position.id().equals(content.responsible()))
                .findFirst();
    }

    private String nameOf(RowKey key) {
        return sets.current(key.setId())
                .flatMap(set -> set.criterion(key.criterion()))
                .filter(criterion -> key.isOfWhole()
                        || criterion.indicators().stream()
                                .anyMatch(one -> one.code().equals(key.indicator())))
                .map(criterion -> key.isOfWhole() ? criterion.number() + " " + criterion.name() : key.indicator())
                .orElseThrow(() -> new NoSuchRow(key));
    }

    private static Told told(RoadmapRow row) {
        RowContent content = row.content();
        return new Told(
                content.goal(),
                content.solution(),
                content.money(),
                content.effort(),
                content.due(),
                row.responsibleTitle());
    }

    /** A row as the audit tells it. */
    private record Told(
            String goal,
            String solution,
            @Nullable Long money,
            @Nullable Long effort,
            @Nullable LocalDate due,
            String responsible) {}
}
