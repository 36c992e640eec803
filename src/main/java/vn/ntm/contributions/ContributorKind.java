package vn.ntm.contributions;

/** Who gives. */
public enum ContributorKind {
    HOUSEHOLD,
    PERSON,
    ORGANISATION,
    /** A firm or cooperative: what it gives counts under F5. */
    FIRM;

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "contributions.contributor." + name();
    }
}
