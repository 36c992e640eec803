package vn.ntm.contributions;

import java.util.UUID;
import vn.ntm.people.Identifiers;

/** Identifies a drive. */
public record DriveId(UUID id) {
    static DriveId next() {
        return new DriveId(UUID.randomUUID());
    }

    /** @throws ContributionNotFound when the text is no identifier */
    public static DriveId of(String text) {
        return Identifiers.read(text).map(DriveId::new).orElseThrow(ContributionNotFound::new);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
