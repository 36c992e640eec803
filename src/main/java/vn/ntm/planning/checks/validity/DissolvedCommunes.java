package vn.ntm.planning.checks.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Sentence;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.VietnameseText;

/** Communes of the plan's province that a text names although they have become part of others. */
final class DissolvedCommunes {
    /** Last day of the three levels; which communes there were before is known as of this day. */
    private static final LocalDate BEFORE_REORGANISATION = LocalDate.of(2025, 6, 30);

    private static final Pattern COMMUNE =
            Pattern.compile("(?<!\\p{L})[Xx]ã ((?:\\p{Lu}[\\p{L}’']*)(?: \\p{Lu}\\p{Ll}[\\p{L}’']*){0,3})");

    private final PlanUnderCheck plan;
    private final LocalDate day;

    DissolvedCommunes(PlanUnderCheck plan, LocalDate day) {
        this.plan = plan;
        this.day = day;
    }

    Stream<Finding> in(Sentence clause) {
        return day.isAfter(BEFORE_REORGANISATION) && plan.plan().unit().province() != null
                ? COMMUNE.matcher(clause.text())
                        .results()
                        .filter(match -> !PastMention.isIn(clause, match.start()))
                        .flatMap(match -> finding(clause, match).stream())
                : Stream.empty();
    }

    private Optional<Finding> finding(Sentence clause, MatchResult match) {
        return dissolved(match.group(1))
                .map(unit -> clause.place(match.start(), match.end())
                        .error(
                                "LINT-38",
                                plan.say(
                                        "checks.38.commune",
                                        unit.fullName(),
                                        Vietnamese.date(unit.validTo()),
                                        names(plan.gazetteer().successors(unit)))));
    }

    private Optional<Unit> dissolved(String name) {
        boolean lives =
                plan.gazetteer().named(UnitLevel.COMMUNE, name, day).stream().anyMatch(this::isInProvince);
        return lives
                ? Optional.empty()
                : plan.gazetteer().named(UnitLevel.COMMUNE, name, BEFORE_REORGANISATION).stream()
                        .filter(unit -> unit.name().equalsIgnoreCase(name))
                        .filter(unit ->
                                plan.gazetteer().successors(unit).stream().anyMatch(this::isInProvince))
                        .findFirst();
    }

    private boolean isInProvince(Unit commune) {
        String province =
                VietnameseText.searchKey(String.valueOf(plan.plan().unit().province()));
        return plan.gazetteer().lineage(commune, day).stream()
                .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                .anyMatch(unit -> province.endsWith(VietnameseText.searchKey(unit.name())));
    }

    private static String names(List<Unit> units) {
        return units.stream().map(Unit::fullName).collect(Collectors.joining(", "));
    }
}
