package vn.ntm.registry;

import java.time.LocalDate;

/**
 * A document went out.
 *
 * @param type key of its {@link RegisteredType}
 * @param number as written, e.g. "05/KH-UBND"
 */
public record DocumentIssued(OutgoingId id, String unitCode, String type, String number, LocalDate date) {}
