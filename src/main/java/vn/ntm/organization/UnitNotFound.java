package vn.ntm.organization;

import vn.ntm.shared.Refusal;

/** No unit of that level has ever carried that code. */
public final class UnitNotFound extends Refusal {
    public UnitNotFound(String code) {
        super(Kind.ABSENT, "organization.unitNotFound", code);
    }
}
