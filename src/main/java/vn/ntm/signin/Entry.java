package vn.ntm.signin;

import java.time.Duration;
import java.util.UUID;

/** What the door answers. */
public sealed interface Entry {
    /** Come in. */
    record Granted(SignedIn person) implements Entry {}

    /** The password is right; now the second factor. */
    record NeedsCode(UUID person) implements Entry {}

    /** Something is wrong; what, is not said. */
    record Refused() implements Entry {}

    /** Too often wrong: try again after some time. */
    record Locked(Duration rest) implements Entry {}
}
