package vn.ntm.people;

import java.util.UUID;

/** Name and contact of a person were taken out of the record; whatever else leads to them has to go in the same transaction. */
public record PersonErased(UUID person) {}
