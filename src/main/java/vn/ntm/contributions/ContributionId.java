package vn.ntm.contributions;

import java.util.UUID;
import vn.ntm.people.Identifiers;

/** Identifies a contribution. */
public record ContributionId(UUID id) {
    static ContributionId next() {
        return new ContributionId(UUID.randomUUID());
    }

    /** @throws ContributionNotFound when the text is no identifier */
    public static ContributionId of(String text) {
        return Identifiers.read(text).map(ContributionId::new).orElseThrow(ContributionNotFound::new);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
