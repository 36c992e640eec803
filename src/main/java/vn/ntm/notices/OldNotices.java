package vn.ntm.notices;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Expiring;

/** Notices that are old, read or not: the work itself stands where it is done. */
@Component
class OldNotices implements Expiring {
    private final NoticeStore store;

    OldNotices(NoticeStore store) {
        this.store = store;
    }

    @Override
    public String what() {
        return "notices";
    }

    @Override
    public int removeBefore(Instant moment) {
        return store.removeBefore(moment);
    }
}
