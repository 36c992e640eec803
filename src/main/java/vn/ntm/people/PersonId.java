package vn.ntm.people;

import java.util.UUID;

/** Identifies a person, also in the account they sign in with. */
public record PersonId(UUID id) {
    static PersonId next() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
