package vn.ntm.planning.handed;

import java.util.UUID;
import vn.ntm.people.Identifiers;

/** Identifies a target handed down to one commune. */
public record HandedId(UUID id) {
    /** From an address; what is no id names no target. */
    public static HandedId of(String text) {
        return new HandedId(Identifiers.read(text).orElseThrow(HandedNotFound::new));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
