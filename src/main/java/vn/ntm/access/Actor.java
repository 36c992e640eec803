package vn.ntm.access;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person acting in one position, or the product itself.
 *
 * @param personId null for the product itself
 * @param name of the person as it is today
 * @param positionId null for the product itself and for a person who holds no position now
 * @param role null exactly when {@code positionId} is
 * @param title of the position, e.g. "Chủ tịch UBND xã"
 * @param unitCode where the position sits; of the product itself {@link #WHOLE_COUNTRY}
 * @param delegatedBy name of the holder in whose place the person acts, null when it is the person's own position
 */
public record Actor(
        @Nullable UUID personId,
        String name,
        @Nullable UUID positionId,
        @Nullable Role role,
        String title,
        String unitCode,
        Scope scope,
        @Nullable String delegatedBy) {
    /** Stands for the unit of what belongs to no single one, such as reference data. */
    public static final String WHOLE_COUNTRY = "VN";

    public Actor {
        if ((role == null) != (positionId == null)) {
            throw new IllegalArgumentException("A role comes with its position");
        }
    }

    /**
     * The product itself, working without a person: loading bundled data, nightly jobs, commands of the machine's administrator.
     *
     * @param name what the audit shall show, in Vietnamese
     */
    public static Actor product(String name) {
        return new Actor(null, name, null, null, name, WHOLE_COUNTRY, Scope.ofEverything(), null);
    }

    public boolean isProduct() {
        return personId == null;
    }

    /** Somebody between two positions still has their own account and data. */
    public boolean may(Act act) {
        return isProduct() || (role == null ? act == Act.DO_OWN_WORK : act.isAllowedTo(role));
    }

    public Optional<UUID> position() {
        return Optional.ofNullable(positionId);
    }

    /** Name with title, as it is kept beside an act for ever. */
    public String signature() {
        return isProduct() || title.isEmpty() ? name : name + " (" + title + ")";
    }
}
