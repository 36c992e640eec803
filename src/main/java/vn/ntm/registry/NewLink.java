package vn.ntm.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document is to be linked with: one that is kept here when number and day say so, else one from outside.
 *
 * @param dated null when the day is not known
 */
public record NewLink(
        LinkKind kind, String number, @Nullable LocalDate dated, String issuer, String subject) {}
