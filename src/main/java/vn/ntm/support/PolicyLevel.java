package vn.ntm.support;

/** Level of government that issued a policy; districts ended on 30/06/2025. */
public enum PolicyLevel {
    CENTRAL,
    PROVINCE,
    DISTRICT,
    COMMUNE;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "support.level." + name();
    }
}
