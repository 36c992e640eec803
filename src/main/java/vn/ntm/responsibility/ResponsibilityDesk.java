package vn.ntm.responsibility;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.criteria.CriteriaSetOutline.Named;
import vn.ntm.people.People;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;
import vn.ntm.people.Problems;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Says which positions answer for a criterion, and lets the positions know. */
@Service
@Transactional
public class ResponsibilityDesk {
    /** What the audit calls a criterion of the matrix. */
    public static final String TYPE = "criterion-assignment";

    private final AssignmentStore store;
    private final SetsInUse sets;
    private final Responsibilities responsibilities;
    private final People people;
    private final Access access;
    private final Audit audit;
    private final Clock clock;
    private final Texts texts;

    ResponsibilityDesk(
            AssignmentStore store,
            SetsInUse sets,
            Responsibilities responsibilities,
            People people,
            Access access,
            Audit audit,
            Clock clock,
            Texts texts) {
        this.store = store;
        this.sets = sets;
        this.responsibilities = responsibilities;
        this.people = people;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * From a day on these positions, and only these, have a part in the criterion.
     *
     * @param wanted empty to leave the criterion to nobody
     * @param seen what {@link Responsibilities#seen} told the form
     * @throws vn.ntm.people.FieldsRefused when it cannot be so, at the fields {@code accountable} and {@code from}
     * @throws MatrixOvertaken when somebody was faster
     */
    public void assign(CriterionKey key, Map<PositionId, Part> wanted, LocalDate from, String seen) {
        access.requireToChange(Act.ASSIGN_CRITERIA, key.unitCode());
        judge(key, wanted, from);
        store.lock(key);
        if (!Responsibilities.seen(store.all(key), today()).equals(seen)) {
            throw new MatrixOvertaken();
        }
        put(key, wanted, from);
    }

    /**
     * Gives one position the same part in many criteria. As accountable it takes the place of whoever was; what others lead or support stays.
     *
     * @throws vn.ntm.people.FieldsRefused at the field {@code criteria} when one of them would be without an accountable position; nothing is kept then
     */
    public void assignMany(
            String unit, String set, List<Integer> criteria, PositionId position, Part part, LocalDate from) {
        access.requireToChange(Act.ASSIGN_CRITERIA, unit);
        new Problems()
                .addIf(criteria.isEmpty(), "criteria", "responsibility.problem.none-ticked")
                .refuse();
        List<Integer> lacking = new ArrayList<>();
        for (int number : criteria.stream().sorted().toList()) {
            CriterionKey key = new CriterionKey(unit, set, number);
            store.lock(key);
            Map<PositionId, Part> wanted = partsOn(key, from);
            if (part == Part.ACCOUNTABLE) {
                wanted.values().removeIf(Part.ACCOUNTABLE::equals);
            }
            wanted.put(position, part);
            if (!wanted.containsValue(Part.ACCOUNTABLE)) {
                lacking.add(number);
                continue;
            }
            judge(key, wanted, from);
            put(key, wanted, from);
        }
        new Problems()
                .addIf(!lacking.isEmpty(), "criteria", "responsibility.problem.would-lack", joined(lacking))
                .refuse();
    }

    /** Criteria of these numbers are assigned in the other set as they are in this one on the day; those that have somebody there stay. */
    public int copy(String unit, String from, String to, List<Integer> criteria, LocalDate day) {
        access.requireToChange(Act.ASSIGN_CRITERIA, unit);
        int copied = 0;
        for (int number : criteria.stream().sorted().toList()) {
            CriterionKey target = new CriterionKey(unit, to, number);
            store.lock(target);
            Map<PositionId, Part> wanted = partsOn(new CriterionKey(unit, from, number), day);
            wanted.keySet().retainAll(there(unit, day).keySet());
            if (wanted.containsValue(Part.ACCOUNTABLE) && partsOn(target, day).isEmpty()) {
                judge(target, wanted, day);
                put(target, wanted, day);
                copied++;
            }
        }
        return copied;
    }

    /** Positions get to know what begins or is over for them by itself; told again it changes nothing. */
    void letKnowSince(LocalDate day) {
        store.turningSince(day, today()).forEach(row -> letKnow(row.key(), Set.of(row.position())));
    }

    private Map<PositionId, Part> partsOn(CriterionKey key, LocalDate day) {
        Map<PositionId, Part> parts = new LinkedHashMap<>();
        store.on(key.unitCode(), key.setId(), day).stream()
                .filter(row -> row.key().criterion() == key.criterion())
                .forEach(row -> parts.put(row.position(), row.part()));
        return parts;
    }

    private void judge(CriterionKey key, Map<PositionId, Part> wanted, LocalDate from) {
        named(key);
        long accountable =
                wanted.values().stream().filter(Part.ACCOUNTABLE::equals).count();
        new Problems()
                .addIf(accountable == 0 && !wanted.isEmpty(), "accountable", "responsibility.problem.no-accountable")
                .addIf(accountable > 1, "accountable", "responsibility.problem.two-accountable")
                .addIf(
                        !there(key.unitCode(), from).keySet().containsAll(wanted.keySet()),
                        "accountable",
                        "responsibility.problem.position",
                        Vietnamese.date(from))
                .refuse();
    }

    private void put(CriterionKey key, Map<PositionId, Part> wanted, LocalDate from) {
        Actor actor = access.actor();
        Instant now = clock.instant();
        Map<PositionId, Position> there = there(key.unitCode(), from);
        List<Assignment> reaching =
                store.all(key).stream().filter(row -> row.reaches(from)).toList();
        Map<PositionId, Part> open = new HashMap<>(wanted);
        Set<PositionId> touched = new HashSet<>();
        for (Assignment row : reaching) {
            if (row.to() == null && !row.from().isAfter(from) && open.remove(row.position(), row.part())) {
                continue;
            }
            touched.add(row.position());
            if (row.from().isBefore(from)) {
                store.end(row, from.minusDays(1), actor, now);
            } else {
                store.takeBack(row, actor, now);
            }
        }
        open.forEach((position, part) -> store.add(key, part, existing(there, position), from, actor, now));
        touched.addAll(open.keySet());
        if (!touched.isEmpty()) {
            letKnow(key, touched);
            audit.changed("responsibility.audit.assigned", subject(key), told(reaching), told(wanted, there, from));
        }
    }

    /** What a position is in charge of today follows from the matrix (decision 29). */
    private void letKnow(CriterionKey key, Set<PositionId> positions) {
        LocalDate today = today();
        Set<String> inUse = sets.of(key.unitCode(), today);
        positions.stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(position -> people.putInCharge(
                        position, key.criterion(), store.isCharged(position, key.criterion(), inUse, today)));
    }

    private Map<PositionId, Position> there(String unit, LocalDate day) {
        return responsibilities.positions(unit, day).stream()
                .collect(Collectors.toMap(Position::id, Function.identity()));
    }

    private static Position existing(Map<PositionId, Position> there, PositionId position) {
        return Objects.requireNonNull(there.get(position), "Judged before");
    }

    private Named named(CriterionKey key) {
        return sets.get(key.setId()).criteria().stream()
                .filter(one -> one.number() == key.criterion())
                .findFirst()
                .orElseThrow(NoSuchCriterion::new);
    }

    private Subject subject(CriterionKey key) {
        return new Subject(TYPE, key.id(), key.criterion() + " " + named(key).name(), key.unitCode());
    }

    private Parts told(List<Assignment> rows) {
        return new Parts(
                rows.stream().map(row -> words(row.part(), row.title())).toList(), null);
    }

    private Parts told(Map<PositionId, Part> wanted, Map<PositionId, Position> there, LocalDate from) {
        return new Parts(
                wanted.entrySet().stream()
                        .map(one -> words(
                                one.getValue(), existing(there, one.getKey()).title()))
                        .toList(),
                from);
    }

    private String words(Part part, String title) {
        return texts.of("responsibility.charge", texts.of(part.nameKey()), title);
    }

    private static String joined(List<Integer> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }

    private LocalDate today() {
        return responsibilities.today();
    }

    /** Who has which part, as the audit tells it. */
    private record Parts(List<String> assigned, @Nullable LocalDate from) {}
}
