package vn.ntm.planning;

import java.util.UUID;

/** Identifies a document on the review screen. */
public record ImportId(UUID id) {
    /** From an address; what is no id names no import. */
    public static ImportId of(String text) {
        try {
            return new ImportId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new ImportNotFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
