package vn.ntm.planning;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Expiring;

/** Documents nobody came back to review, whoever brought them in. */
@Component
class ForgottenImports implements Expiring {
    private final StagedDocuments staged;

    ForgottenImports(StagedDocuments staged) {
        this.staged = staged;
    }

    @Override
    public String what() {
        return "staged-imports";
    }

    @Override
    public int removeBefore(Instant moment) {
        return staged.dropOlderThan(moment);
    }
}
