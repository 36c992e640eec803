package vn.ntm.reporting.below;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitCodes;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.ReportState;
import vn.ntm.reporting.calendar.Due;
import vn.ntm.reporting.calendar.ReportCalendar;
import vn.ntm.shared.OncePerTransaction;

/** The communes of a province or district with what they sent. The database shows only what lies within the scope of the one acting. */
@Component
@Transactional(readOnly = true)
public class Below {
    private final Units units;
    private final BelowStore store;
    private final SentContents contents;
    private final ReportCalendar calendar;
    private final OncePerTransaction<Map<Seen, List<UnitReport>>> seen = new OncePerTransaction<>(HashMap::new);

    Below(Units units, BelowStore store, SentContents contents, ReportCalendar calendar) {
        this.units = units;
        this.store = store;
        this.contents = contents;
        this.calendar = calendar;
    }

    /** The superior as it was on the day or nearest to it; nothing for a commune. */
    public Optional<Unit> superior(String code, LocalDate day) {
        return UnitCodes.levelOf(code)
                .filter(level -> level == UnitLevel.PROVINCE || level == UnitLevel.DISTRICT)
                .flatMap(level -> units.nearest(level, code, day));
    }

    /** Communes of the superior on that day, by name; those merged since as they were. */
    public List<Unit> communes(Unit superior, LocalDate day) {
        return units.children(superior, superior.nearest(day)).stream()
                .flatMap(unit -> unit.level() == UnitLevel.DISTRICT
                        ? units.children(unit, superior.nearest(day)).stream()
                        : Stream.of(unit))
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .sorted(UnitOrder.BY_NAME)
                .toList();
    }

    /**
     * Which reports are looked at.
     *
     * @param form code
     * @param set criteria set they tell of; every one when empty, and forms that need none
     * @param knownAt what was sent later is left out
     */
    public record Look(String form, Period period, String set, Instant knownAt) {}

    /** Every commune of the one asked about on the day the figures hold for. */
    List<UnitReport> of(Asked about, String form) {
        Look look = new Look(form, about.period(), about.setId(), about.knownAt());
        return seen.answer()
                .computeIfAbsent(
                        new Seen(about.unitCode(), look),
                        key -> superior(about.unitCode(), about.day())
                                .map(unit -> of(unit, about.day(), look))
                                .orElse(List.of()));
    }

    private record Seen(String superior, Look look) {}

    /** Every commune of the superior on the day. */
    public List<UnitReport> of(Unit superior, LocalDate day, Look look) {
        Map<String, BelowStore.Counting> reports = store.counting(look).stream()
                .collect(Collectors.toMap(BelowStore.Counting::unitCode, Function.identity()));
        List<Unit> communes = communes(superior, day);
        Map<String, SentContent> said = contents.of(communes.stream()
                .map(unit -> reports.get(unit.code()))
                .filter(report -> report != null && report.state().isSent())
                .toList());
        LocalDate due = calendar.due(UnitLevel.COMMUNE, calendar.provinceOf(superior, day), look.form(), look.period())
                .map(Due::day)
                .orElse(null);
        return communes.stream()
                .map(unit -> of(unit, due, reports.get(unit.code()), said))
                .toList();
    }

    private static UnitReport of(
            Unit unit, @Nullable LocalDate due, BelowStore.@Nullable Counting report, Map<String, SentContent> said) {
        if (report == null) {
            return new UnitReport(unit, due, null, ReportState.SCHEDULED, 0, null, null, null, null);
        }
        boolean sent = report.state().isSent();
        return new UnitReport(
                unit,
                due == null ? report.due() : due,
                report.id(),
                report.state(),
                report.version(),
                sent ? report.sentOn() : null,
                report.firstSent(),
                report.moved(),
                sent && report.sha256() != null ? said.get(report.sha256()) : null);
    }
}
