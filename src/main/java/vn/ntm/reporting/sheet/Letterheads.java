package vn.ntm.reporting.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.reporting.Report;
import vn.ntm.reporting.Shown;
import vn.ntm.shared.Texts;

/** Puts the head of its unit over a report that goes out. */
@Component
@Transactional(readOnly = true)
public class Letterheads {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final int PROVINCE_DIGITS = 2;

    private final Units units;
    private final Texts texts;

    Letterheads(Units units, Texts texts) {
        this.units = units;
        this.texts = texts;
    }

    public SheetGiven given(Shown shown) {
        Report report = shown.report();
        LocalDate day = report.period().lastDay();
        return new SheetGiven(
                shown.content(),
                report.formVersion(),
                report.unitCode(),
                office(report.unitCode(), report.unitName(), day),
                place(report.unitCode(), day),
                report.period().toString(),
                report.id().toString(),
                report.revision());
    }

    /** What stands before the date of a document; empty where the unit is not known. */
    public String place(String unitCode, LocalDate day) {
        UnitLevel level = unitCode.length() <= PROVINCE_DIGITS ? UnitLevel.PROVINCE : UnitLevel.COMMUNE;
        return units.nearest(level, unitCode, day).map(Unit::name).orElse("");
    }

    /** The unit above, where there is one, and the unit itself. */
    public List<String> office(String unitCode, String unitName, LocalDate day) {
        Optional<Unit> above = unitCode.length() <= PROVINCE_DIGITS
                ? Optional.empty()
                : units.nearest(UnitLevel.COMMUNE, unitCode, day)
                        .flatMap(unit -> units.lineage(unit, unit.nearest(day)).stream()
                                .skip(1)
                                .findFirst());
        return Stream.concat(
                        above.stream().map(unit -> texts.of("reporting.office.above", upper(unit.fullName()))),
                        Stream.of(texts.of("reporting.office.own", upper(unitName))))
                .toList();
    }

    private static String upper(String name) {
        return name.toUpperCase(VIETNAMESE);
    }
}
