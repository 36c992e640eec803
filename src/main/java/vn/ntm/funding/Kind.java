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
    /** Huy động được: given by people and firms, lent by banks. */
    MOBILISED,
    /** Giải ngân. */
    PAID;

    public String nameKey() {
        return "funding.kind." + name().toLowerCase(Locale.ROOT);
    }
}
