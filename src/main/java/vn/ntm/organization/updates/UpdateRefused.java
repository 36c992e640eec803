package vn.ntm.organization.updates;

import vn.ntm.shared.Refusal;

/** An update cannot be shown or applied. */
public final class UpdateRefused extends Refusal {
    private UpdateRefused(Kind kind, String key, Object... arguments) {
        super(kind, key, arguments);
    }

    static UpdateRefused absent(long id) {
        return new UpdateRefused(Kind.ABSENT, "organization.update.absent", id);
    }

    static UpdateRefused appliedAlready(long id) {
        return new UpdateRefused(Kind.OVERTAKEN, "organization.update.appliedAlready", id);
    }

    static UpdateRefused hasProblems(int problems) {
        return new UpdateRefused(Kind.UNACCEPTABLE, "organization.update.hasProblems", problems);
    }
}
