package vn.ntm.signin;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The session that one request has read; nothing outlives the request. */
public final class SessionOfRequest {
    private static final ScopedValue<AtomicReference<@Nullable KeptSession>> READ = ScopedValue.newInstance();

    private SessionOfRequest() {}

    /** Does {@code work} as one request: it reads its session once. What it throws comes through. */
    public static <T, X extends Throwable> T during(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(READ, new AtomicReference<>()).call(work);
    }

    /** The session this request has read under the id, if it still bears it. */
    static Optional<KeptSession> read(String id) {
        return READ.isBound()
                ? Optional.ofNullable(READ.get().get())
                        .filter(session -> session.getId().equals(id))
                : Optional.empty();
    }

    /** @param session null when it has ended */
    static void remember(@Nullable KeptSession session) {
        if (READ.isBound()) {
            READ.get().set(session);
        }
    }
}
