package vn.ntm.organization.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.organization.Succession;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.shared.AskedDay;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the page of one unit as of a day. */
class UnitPages {
    private final Units units;
    private final Texts texts;
    private final UnitWords words;

    UnitPages(Units units, Texts texts) {
        this.units = units;
        this.texts = texts;
        this.words = new UnitWords(texts);
    }

    /** Of the unit that carried the code on the day asked for, else of the one that carried it nearest to it. */
    Optional<UnitPage> page(UnitLevel level, String code, AskedDay asked) {
        List<Unit> periods = units.validities(level, code);
        return periods.stream()
                .filter(unit -> unit.isValidOn(asked.day()))
                .findFirst()
                .or(() -> nearest(periods, asked.day()))
                .map(unit -> page(unit, periods, asked));
    }

    private static Optional<Unit> nearest(List<Unit> periods, LocalDate wished) {
        return periods.stream()
                .filter(unit -> unit.validTo() != null && unit.validTo().isBefore(wished))
                .reduce((earlier, later) -> later)
                .or(() -> periods.stream().findFirst());
    }

    private UnitPage page(Unit unit, List<Unit> periods, AskedDay asked) {
        LocalDate day = UnitWords.dayOf(unit, asked.day());
        List<UnitPage.Link> above = units.lineage(unit, day).reversed().stream()
                .filter(one -> !one.equals(unit))
                .map(one -> link(one, day))
                .toList();
        return new UnitPage(
                facts(unit, day), day(unit, asked), above, life(unit, periods, asked.day()), below(unit, day));
    }

    private UnitPage.Facts facts(Unit unit, LocalDate day) {
        String address = UnitWords.address(unit, day);
        return new UnitPage.Facts(
                unit.fullName(),
                unit.code(),
                words.level(unit.level()),
                words.validity(unit),
                address.substring(0, address.indexOf('?')),
                unit.level() != UnitLevel.HAMLET || isNamed(unit, day));
    }

    private boolean isNamed(Unit hamlet, LocalDate day) {
        String commune = hamlet.parentCode();
        return commune == null
                || units.hamletsOf(commune, day).stream()
                        .noneMatch(one -> one.unit().equals(hamlet) && !one.named());
    }

    private UnitPage.Day day(Unit unit, AskedDay asked) {
        String notice = unit.isValidOn(asked.day())
                ? null
                : texts.of("organization.unit.notOnDay", UnitWords.day(asked.day()), words.validity(unit));
        return new UnitPage.Day(asked.text(), asked.problem(), notice);
    }

    private UnitPage.Life life(Unit unit, List<Unit> periods, LocalDate wished) {
        List<Succession> became = units.successionsOf(unit);
        return new UnitPage.Life(
                periods.stream().map(one -> period(one, unit, wished)).toList(),
                units.predecessorsOf(unit).stream()
                        .map(line -> line(line.from(), line))
                        .toList(),
                became.stream().map(line -> line(line.to(), line)).toList(),
                became.isEmpty() ? ending(unit) : null);
    }

    private @Nullable String ending(Unit unit) {
        LocalDate last = unit.validTo();
        if (last == null) {
            return null;
        }
        return units.levelExists(unit.level(), last.plusDays(1))
                ? texts.of("organization.unit.endUnknown", UnitWords.day(last))
                : texts.of("organization.unit.levelEnded", UnitWords.day(last.plusDays(1)));
    }

    private UnitPage.Period period(Unit unit, Unit shown, LocalDate wished) {
        LocalDate day = UnitWords.dayOf(unit, wished);
        String place = units.lineage(unit, day).stream()
                .skip(1)
                .map(Unit::fullName)
                .reduce((near, far) -> near + ", " + far)
                .orElse("");
        return new UnitPage.Period(link(unit, day), words.validity(unit), place, unit.equals(shown));
    }

    private UnitPage.Line line(Unit other, Succession line) {
        LocalDate day = other.equals(line.to())
                ? line.effectiveOn()
                : line.effectiveOn().minusDays(1);
        return new UnitPage.Line(
                link(other, day),
                texts.of("organization.extent." + line.extent().name().toLowerCase(Locale.ROOT)),
                texts.of("organization.succession." + line.type().name().toLowerCase(Locale.ROOT)),
                UnitWords.day(line.effectiveOn()),
                line.instrument(),
                !line.trust().canBeFollowed());
    }

    private UnitPage.Below below(Unit unit, LocalDate day) {
        List<Unit> children = units.children(unit, day);
        List<UnitPage.HamletRow> hamlets = unit.level() != UnitLevel.COMMUNE
                ? null
                : units.hamletsOf(unit.code(), day).stream()
                        .map(hamlet -> new UnitPage.HamletRow(link(hamlet.unit(), day), hamlet.named()))
                        .toList();
        return new UnitPage.Below(
                title(children, day),
                children.stream().map(one -> link(one, day)).toList(),
                hamlets);
    }

    private String title(List<Unit> children, LocalDate day) {
        if (children.isEmpty()) {
            return "";
        }
        String level = children.getFirst().level().name().toLowerCase(Locale.ROOT);
        String count = texts.of("organization.count." + level, Vietnamese.number(children.size()));
        return texts.of("organization.unit.children", count, UnitWords.day(day));
    }

    private static UnitPage.Link link(Unit unit, LocalDate day) {
        return new UnitPage.Link(unit.fullName(), unit.code(), UnitWords.address(unit, day));
    }
}
