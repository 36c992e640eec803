package vn.ntm.people;

import java.util.UUID;

/** Identifies a duty. */
public record DutyId(UUID id) {
    static DutyId next() {
        return new DutyId(UUID.randomUUID());
    }

    /** @throws DutyNotFound when the text is no identifier */
    public static DutyId of(String text) {
        return Identifiers.read(text).map(DutyId::new).orElseThrow(DutyNotFound::new);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
