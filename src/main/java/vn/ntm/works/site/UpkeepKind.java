package vn.ntm.works.site;

/** What was done to keep a work up. */
public enum UpkeepKind {
    INSPECTION,
    CLEANING,
    REPAIR;

    public String nameKey() {
        return "works.upkeep.kind." + name();
    }
}
