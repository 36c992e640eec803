package vn.ntm.reporting.sheet;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Expiring;

/** Files that came for reports and that nobody took. */
@Component
class ForgottenSheets implements Expiring {
    private final SheetStore store;

    ForgottenSheets(SheetStore store) {
        this.store = store;
    }

    @Override
    public String what() {
        return "report-sheets";
    }

    @Override
    public int removeBefore(Instant moment) {
        return store.dropWaitingSince(moment);
    }
}
