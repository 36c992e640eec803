package vn.ntm.people;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitCodes;
import vn.ntm.organization.Units;

/** What units are called on lists of people. */
@Component
public class UnitLabels {
    private final Units units;

    UnitLabels(Units units) {
        this.units = units;
    }

    /** "Xã Lam Vỹ (05542)" as it was called last; the bare code for one that never was. */
    public String of(String code) {
        String name = name(code);
        return name.equals(code) ? code : name + " (" + code + ")";
    }

    /** "Xã Lam Vỹ" as it was called last, for pages and papers about that one unit; the bare code for one that never was. */
    public String name(String code) {
        List<Unit> known = UnitCodes.levelOf(code)
                .map(level -> units.validities(level, code))
                .orElse(List.of());
        return known.isEmpty() ? code : known.getLast().fullName();
    }
}
