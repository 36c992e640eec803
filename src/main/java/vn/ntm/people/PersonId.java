package vn.ntm.people;

import java.util.UUID;

/** Identifies a person, also in the account they sign in with. */
public record PersonId(UUID id) {
    static PersonId next() {
        return new PersonId(UUID.randomUUID());
    }

    /** @throws PersonNotFound when the text is no identifier */
    public static PersonId of(String text) {
        return Identifiers.read(text).map(PersonId::new).orElseThrow(PersonNotFound::new);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
