package vn.ntm.contributions;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Land that was handed over and stands in the register under its old owner still. */
public record LandWaiting(Contribution gift, LocalDate handedOver, BigDecimal area) {
    /**
     * Land that a hamlet handed over in a year, in m², whether valued yet or not.
     *
     * @param hamlet code, null for givers of no hamlet
     * @param registered the part of it that is registered
     */
    public record Sum(@Nullable String hamlet, int year, BigDecimal area, BigDecimal registered) {}
}
