package vn.ntm.planning.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that the plan cites.
 *
 * @param text the words of the citation, type of document included
 * @param issuer the body that issued it, where the text says so
 */
public record Citation(
        String text,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String issuer,
        int line) {}
