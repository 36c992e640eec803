package vn.ntm.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import vn.ntm.access.Actor;

/**
 * One line about to be written, with the names of its columns.
 *
 * @param before state as JSON
 * @param after state as JSON
 */
@JsonNaming(SnakeCaseStrategy.class)
record AuditEntry(
        String unitCode,
        String kind,
        String event,
        Instant at,
        @Nullable UUID personId,
        String personName,
        @Nullable UUID positionId,
        String positionTitle,
        @Nullable String delegatedBy,
        String objectType,
        String objectId,
        String objectName,
        @JsonRawValue @Nullable String before,
        @JsonRawValue @Nullable String after,
        String requestId,
        String address) {

    static AuditEntry of(
            String kind,
            String event,
            Subject subject,
            Actor actor,
            Origin origin,
            Instant at,
            @Nullable String before,
            @Nullable String after) {
        return new AuditEntry(
                subject.unitCode(),
                kind,
                event,
                at,
                actor.personId(),
                actor.name(),
                actor.positionId(),
                actor.title(),
                actor.delegatedBy(),
                subject.type(),
                subject.id(),
                subject.name(),
                before,
                after,
                origin.requestId(),
                origin.address());
    }
}
