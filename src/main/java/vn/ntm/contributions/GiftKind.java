package vn.ntm.contributions;

/** What is given, with the line of the funding form that it counts under. */
public enum GiftKind {
    /** In whole đồng; worth itself. */
    CASH("F6a", "F5a"),
    /** In days of work (công). */
    LABOUR("F6b", "F5b"),
    /** In square metres. */
    LAND("F6c", "F5b"),
    GOODS("F6d", "F5b");

    private final String people;
    private final String firms;

    GiftKind(String people, String firms) {
        this.people = people;
        this.firms = firms;
    }

    /** Code of the funding source. */
    String source(ContributorKind giver) {
        return giver == ContributorKind.FIRM ? firms : people;
    }

    /** Whether the value comes from the price table and from nowhere else. */
    boolean needsTable() {
        return this == LABOUR || this == LAND;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "contributions.gift." + name();
    }

    /** Key of the unit it is always counted in; goods have their own. */
    public String unitKey() {
        return "contributions.unit." + name();
    }
}
