package vn.ntm.planning;

import java.util.UUID;

/** Identifies a plan. */
public record PlanId(UUID id) {
    /** From an address; what is no id names no plan. */
    public static PlanId of(String text) {
        try {
            return new PlanId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new PlanNotFound(text);
        }
    }

    static PlanId next() {
        return new PlanId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
