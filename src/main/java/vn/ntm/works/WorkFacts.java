package vn.ntm.works;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a work.
 *
 * @param scale "1,2 km, mặt rộng 3 m", may be empty
 * @param hamlets codes of the hamlets it serves, empty for the whole commune
 * @param criteria numbers of the criteria it serves
 * @param owner chủ đầu tư
 * @param design the design it rests on, may be empty
 * @param cost total investment in whole đồng, null before it is known
 * @param peoplePercent agreed share of contributions in the cost, 0 to 100; null where nothing was agreed
 * @param start planned first day
 * @param end planned last day
 * @param keeper who maintains it afterwards, may be empty
 */
public record WorkFacts(
        String name,
        String purpose,
        String scale,
        String place,
        List<String> hamlets,
        List<String> criteria,
        String owner,
        Executor executor,
        String design,
        @Nullable Long cost,
        @Nullable BigDecimal peoplePercent,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        String keeper,
        Special special) {
    public WorkFacts {
        hamlets = List.copyOf(hamlets);
        criteria = List.copyOf(criteria);
    }

    boolean asksPeople() {
        return peoplePercent != null && peoplePercent.signum() > 0;
    }

    /** Whether what the decision of approval names is the same. */
    boolean decidesAs(WorkFacts other) {
        return Objects.equals(cost, other.cost)
                && owner.equals(other.owner)
                && special.equals(other.special)
                && share(peoplePercent).compareTo(share(other.peoplePercent)) == 0;
    }

    private static BigDecimal share(@Nullable BigDecimal percent) {
        return percent == null ? BigDecimal.ZERO : percent;
    }
}
