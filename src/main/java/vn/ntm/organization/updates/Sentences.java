package vn.ntm.organization.updates;

import vn.ntm.organization.Unit;
import vn.ntm.shared.Vietnamese;

/** How a unit is named within a problem or a change. */
final class Sentences {
    private Sentences() {}

    /** "Xã Lam Vỹ (1/7/2025 – )". */
    static String unitAndTime(Unit unit) {
        return "%s (%s – %s)"
                .formatted(unit.fullName(), Vietnamese.date(unit.validFrom()), Vietnamese.date(unit.validTo()));
    }
}
