package vn.ntm.registry;

/**
 * A document came into another state, within the transaction of whoever moved it.
 *
 * @param to the state it is in now; the same as before when another step of its sign-off is next
 */
public record DocumentMoved(OutgoingId id, String unitCode, DocumentState to) {}
