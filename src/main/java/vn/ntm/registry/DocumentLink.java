package vn.ntm.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One document behind another.
 *
 * @param backwards whether it is the other document that says so of this one
 * @param outgoing the other document when it is an outgoing one kept here
 * @param incoming the other document when it is an incoming one kept here
 */
public record DocumentLink(
        long id,
        LinkKind kind,
        boolean backwards,
        @Nullable OutgoingId outgoing,
        @Nullable IncomingId incoming,
        String number,
        @Nullable LocalDate dated,
        String issuer,
        String subject) {
    /** Number and issuer, as far as they are known; the subject else. */
    public String name() {
        return number.isEmpty() ? subject : issuer.isEmpty() ? number : number + " " + issuer;
    }
}
