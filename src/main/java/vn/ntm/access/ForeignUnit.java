package vn.ntm.access;

import vn.ntm.shared.Refusal;

/** The unit lies outside the reach of the signed-in position. */
public class ForeignUnit extends Refusal {
    ForeignUnit(String unitCode) {
        super(Kind.FORBIDDEN, "access.foreign-unit", unitCode);
    }
}
