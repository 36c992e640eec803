package vn.ntm.drafting;

import java.util.Locale;

/** How fast a document must travel (element 10b of ND30), the fastest first. */
public enum Urgency {
    EXPRESS,
    VERY_URGENT,
    URGENT;

    /** Key of the Vietnamese stamp: HỎA TỐC, THƯỢNG KHẨN, KHẨN. */
    public String stampKey() {
        return "drafting.urgency." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
