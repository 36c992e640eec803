package vn.ntm.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for; an empty text or null asks for nothing in particular.
 *
 * @param person part of a name, with or without marks
 * @param name part of what the object is called
 * @param until not included
 * @param behind the last line already seen
 */
public record AuditSearch(
        String person,
        String type,
        String name,
        String event,
        String kind,
        String unit,
        @Nullable Instant from,
        @Nullable Instant until,
        AuditLine.@Nullable Place behind) {}
