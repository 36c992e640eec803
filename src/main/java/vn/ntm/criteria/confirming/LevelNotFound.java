package vn.ntm.criteria.confirming;

import vn.ntm.shared.Refusal;

/** Nobody read such a level. */
public final class LevelNotFound extends Refusal {
    LevelNotFound() {
        super(Kind.ABSENT, "criteria.confirming.absent");
    }
}
