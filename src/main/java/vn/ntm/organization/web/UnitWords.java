package vn.ntm.organization.web;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** How pages speak of units: levels, validity, addresses. */
final class UnitWords {
    private final Texts texts;

    UnitWords(Texts texts) {
        this.texts = texts;
    }

    String level(UnitLevel level) {
        return texts.of("organization.level." + level.name().toLowerCase(Locale.ROOT));
    }

    /** "1/7/2025 – 29/4/2026", "từ 1/7/2025", "đến 30/6/2025" or nothing known of a change. */
    String validity(Unit unit) {
        LocalDate from = unit.validFrom();
        LocalDate to = unit.validTo();
        if (from == null) {
            return to == null
                    ? texts.of("organization.validity.always")
                    : texts.of("organization.validity.until", day(to));
        }
        return to == null
                ? texts.of("organization.validity.since", day(from))
                : texts.of("organization.validity.between", day(from), day(to));
    }

    static String day(@Nullable LocalDate day) {
        return Vietnamese.date(day);
    }

    static String address(Unit unit, LocalDate on) {
        return "/units/" + unit.level().name().toLowerCase(Locale.ROOT) + "/" + unit.code() + "?on=" + on;
    }

    /** A day on which the unit was what it was, as near to the wished day as can be. */
    static LocalDate dayOf(Unit unit, LocalDate wished) {
        LocalDate from = unit.validFrom();
        LocalDate to = unit.validTo();
        if (to != null && wished.isAfter(to)) {
            return to;
        }
        return from != null && wished.isBefore(from) ? from : wished;
    }
}
