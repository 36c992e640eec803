package vn.ntm.platform.database;

import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.Objects;
import vn.ntm.shared.Refusal;

/** The product cannot start as things are, with the words that say what stands in the way and what to do. */
public final class CannotStart extends Refusal {
    /**
     * @param arguments of the message; of an exception its own words are shown, and it is kept as the cause
     */
    public CannotStart(String messageKey, Object... arguments) {
        super(
                Kind.UNACCEPTABLE,
                messageKey,
                Arrays.stream(arguments).map(CannotStart::shown).toArray());
        Arrays.stream(arguments).filter(Throwable.class::isInstance).forEach(cause -> initCause((Throwable) cause));
    }

    private static Object shown(Object argument) {
        return switch (argument) {
            case FileSystemException failed when failed.getReason() != null -> failed.getReason();
            case Throwable failed ->
                Objects.requireNonNullElse(
                        failed.getMessage(), failed.getClass().getSimpleName());
            default -> argument;
        };
    }
}
