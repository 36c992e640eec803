package vn.ntm.criteria.confirming;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Refusal;

/** The level is no longer what the person saw: somebody else confirmed, entered or withdrew it in the meantime. */
public final class LevelOvertaken extends Refusal {
    private final transient @Nullable LevelConfirmation newest;

    LevelOvertaken(@Nullable LevelConfirmation newest) {
        super(Kind.OVERTAKEN, "criteria.confirming.overtaken");
        this.newest = newest;
    }

    /** What the other one left; empty when it was withdrawn or a new revision was published. */
    public Optional<LevelConfirmation> newest() {
        return Optional.ofNullable(newest);
    }
}
