package vn.ntm.platform.backup;

import java.util.Arrays;
import java.util.Objects;
import vn.ntm.shared.Refusal;

/** A backup cannot be made, read or brought back, with the words that say why and what to do. */
public final class BackupRefused extends Refusal {
    /**
     * @param arguments of the message; of an exception its own words are shown, and it is kept as the cause
     */
    public BackupRefused(String messageKey, Object... arguments) {
        super(
                Kind.UNACCEPTABLE,
                messageKey,
                Arrays.stream(arguments).map(BackupRefused::shown).toArray());
        Arrays.stream(arguments).filter(Throwable.class::isInstance).forEach(cause -> initCause((Throwable) cause));
    }

    private static Object shown(Object argument) {
        return argument instanceof Throwable failed
                ? Objects.requireNonNullElse(
                        failed.getMessage(), failed.getClass().getSimpleName())
                : argument;
    }
}
