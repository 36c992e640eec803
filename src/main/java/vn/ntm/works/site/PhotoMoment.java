package vn.ntm.works.site;

/** When in the life of a work a picture was taken. */
public enum PhotoMoment {
    BEFORE,
    DURING,
    AFTER;

    public String nameKey() {
        return "works.photo.moment." + name();
    }
}
