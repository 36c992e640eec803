package vn.ntm.organization;

/**
 * A settlement below a commune.
 *
 * @param named false while nobody has entered its name: then the name is only its number
 */
public record Hamlet(Unit unit, boolean named) {
    public String code() {
        return unit.code();
    }

    /** "Xóm 5". */
    public String fullName() {
        return unit.fullName();
    }
}
