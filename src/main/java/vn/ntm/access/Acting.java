package vn.ntm.access;

import java.util.Optional;

/** Who is acting in this thread. Bound once at the door: by the filter of a request, by a command, by a job. */
public final class Acting {
    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    private Acting() {}

    public static Optional<Actor> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Does {@code work} as {@code actor}; what it throws comes through. */
    public static <T, X extends Throwable> T as(Actor actor, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, actor).call(work);
    }

    public static void run(Actor actor, Runnable work) {
        ScopedValue.where(CURRENT, actor).run(work);
    }
}
