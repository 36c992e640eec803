package vn.ntm.organization;

import java.time.LocalDate;

/** One line of the bundled succession: the unit that ended on a day, the unit that began, and how much of the old one went into it. */
record SuccessionLine(
        UnitLevel oldLevel,
        String oldCode,
        LocalDate oldUntil,
        UnitLevel newLevel,
        String newCode,
        LocalDate newFrom,
        Extent extent,
        String instrument,
        SuccessionTrust trust) {

    boolean leadsFrom(Unit unit) {
        return unit.level() == oldLevel && unit.code().equals(oldCode) && oldUntil.equals(unit.validTo());
    }
}
