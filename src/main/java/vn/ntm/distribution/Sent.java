package vn.ntm.distribution;

import java.time.Instant;
import vn.ntm.registry.OutgoingId;

/** A document that was sent, with how many of its readers have read it. */
public record Sent(OutgoingId document, String title, int readers, int read, Instant lastSentAt) {
    public boolean isReadByAll() {
        return read == readers;
    }
}
