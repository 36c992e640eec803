package vn.ntm.notices;

import java.util.List;

/** Carries what was told beyond the product, in the transaction that told it. */
public interface Messenger {
    /** All that was told in one go. */
    void told(List<Notice> notices);
}
