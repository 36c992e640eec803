package vn.ntm.organization.updates;

import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;

/** A code of a level, whatever it meant when. */
record UnitKey(UnitLevel level, String code) {
    static UnitKey of(Unit unit) {
        return new UnitKey(unit.level(), unit.code());
    }
}
