package vn.ntm.funding;

import java.util.Locale;

/** What a line of the ledger says. */
public enum Kind {
    /** Dự toán. */
    ESTIMATE,
    /** Kế hoạch vốn giao. */
    PLANNED,
    /** Phân bổ: capital arranged for the year. */
    ALLOCATED,
    /** Chuyển nguồn sang năm sau: what leaves a year; made by {@link Ledger#carryOver} together with CARRIED_IN. */
    CARRIED_OUT,
    /** Chuyển nguồn từ năm trước: what comes into a year. */
    CARRIED_IN,
    /** Huy động được: given by people and firms, lent by banks. */
    MOBILISED,
    /** Khối lượng nghiệm thu of a project; comes from no source. */
    ACCEPTED,
    /** Giải ngân. */
    PAID,
    /** Quyết toán of a project; comes from no source. */
    SETTLED;

    public String nameKey() {
        return "funding.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is money of a source; else it is the worth of a project. */
    public boolean isMoney() {
        return this != ACCEPTED && this != SETTLED;
    }

    /** Whether it is half of a carry-over. */
    public boolean isCarried() {
        return this == CARRIED_OUT || this == CARRIED_IN;
    }
}
