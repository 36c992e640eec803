package vn.ntm.reporting.request;

import java.util.UUID;
import vn.ntm.people.Identifiers;

/** Names what one unit was asked for with one paper. */
public record RequestId(UUID id) {
    /** @throws RequestNotFound for anything that is no identifier */
    public static RequestId of(String text) {
        return new RequestId(Identifiers.read(text).orElseThrow(RequestNotFound::new));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
