package vn.ntm.works;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.criteria.Confidence;
import vn.ntm.funding.Dong;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;

/** The special mechanism for simple works: tests the five conditions with the rules of the day and names the one that fails (FR-FIN-1). */
@Service
@Transactional(readOnly = true)
public class Mechanism {
    private final JdbcClient jdbc;
    private final Units units;

    Mechanism(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** Empty before the mechanism existed. */
    public Optional<MechanismRule> rule(LocalDate day) {
        return jdbc.sql(
                        "select * from special_mechanism_rule where valid_from <= :day and (valid_to is null or valid_to >= :day) order by valid_from desc limit 1")
                .param("day", day)
                .query((row, number) -> new MechanismRule(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getLong("ceiling"),
                        row.getInt("ratio_points"),
                        row.getString("law"),
                        row.getString("source"),
                        Confidence.valueOf(row.getString("confidence"))))
                .optional();
    }

    /** What stands on the list of the commune's province on the day; empty where we know of no list. */
    public List<WorkType> types(String commune, LocalDate day) {
        return province(commune, day).map(code -> ofProvince(code, day)).orElse(List.of());
    }

    private Optional<String> province(String commune, LocalDate day) {
        return units.nearest(UnitLevel.COMMUNE, commune, day)
                .flatMap(unit -> units.lineage(unit, unit.nearest(day)).stream()
                        .filter(above -> above.level() == UnitLevel.PROVINCE)
                        .findFirst())
                .map(above -> above.code());
    }

    /** What stands on a province's list on the day. */
    public List<WorkType> ofProvince(String province, LocalDate day) {
        return jdbc.sql(
                        "select * from simple_work_type where province_code = :province and valid_from <= :day and (valid_to is null or valid_to >= :day) order by name")
                .param("province", province)
                .param("day", day)
                .query((row, number) -> new WorkType(
                        row.getString("province_code"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("decision"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        Confidence.valueOf(row.getString("confidence"))))
                .list();
    }

    /** The five conditions in their order; none before the mechanism existed. */
    public List<Condition> judge(String commune, WorkFacts facts, LocalDate day) {
        return rule(day)
                .map(rule -> List.of(
                        said(1, facts.special().inProgramme()),
                        managed(facts),
                        cost(facts, rule),
                        design(facts),
                        onList(facts, types(commune, day))))
                .orElse(List.of());
    }

    private static Condition said(int number, Answer answer) {
        return Condition.of(
                number, answer, "works.condition.said." + answer.name().toLowerCase(Locale.ROOT));
    }

    private static Condition managed(WorkFacts facts) {
        return said(2, facts.special().managedHere());
    }

    private static Condition cost(WorkFacts facts, MechanismRule rule) {
        Long cost = facts.cost();
        if (cost == null) {
            return Condition.of(3, Answer.UNKNOWN, "works.condition.cost.unknown", Dong.words(rule.ceiling()));
        }
        boolean within = cost <= rule.ceiling();
        return Condition.of(
                3,
                within ? Answer.YES : Answer.NO,
                within ? "works.condition.cost.within" : "works.condition.cost.above",
                Dong.words(cost),
                Dong.words(rule.ceiling()));
    }

    private static Condition design(WorkFacts facts) {
        Answer answer = facts.special().simpleDesign();
        return answer == Answer.YES && facts.design().isBlank()
                ? Condition.of(4, Answer.UNKNOWN, "works.condition.design.missing")
                : said(4, answer);
    }

    private static Condition onList(WorkFacts facts, List<WorkType> types) {
        String type = facts.special().workType();
        if (types.isEmpty()) {
            return Condition.of(Condition.COUNT, Answer.UNKNOWN, "works.condition.list.none");
        }
        if (type.isEmpty()) {
            return Condition.of(Condition.COUNT, Answer.UNKNOWN, "works.condition.list.unchosen");
        }
        return types.stream()
                .filter(one -> Objects.equals(one.code(), type))
                .findFirst()
                .map(one -> Condition.of(
                        Condition.COUNT, Answer.YES, "works.condition.list.on", one.name(), one.decision()))
                .orElse(Condition.of(Condition.COUNT, Answer.NO, "works.condition.list.off"));
    }
}
