package vn.ntm.planning.handed;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached by the end of the year, or by {@code due}.
 *
 * @param set that {@code criterion} is a number of, and whose criteria are counted; null when it does not matter
 * @param amount COUNT: criteria met in all; BUDGET: million đồng; null otherwise
 * @param words what the document says, may be empty where the rest says it all
 */
public record Aim(
        Kind kind,
        @Nullable String set,
        @Nullable Integer criterion,
        @Nullable BigDecimal amount,
        @Nullable LocalDate due,
        String words) {
    /** What is handed down. */
    public enum Kind {
        /** So many criteria met in all. */
        COUNT,
        /** A criterion to be met. */
        CRITERION,
        /** A level of an indicator, in words. */
        INDICATOR,
        /** Something to be done by a day, in words. */
        DEADLINE,
        BUDGET;

        /** Key of the Vietnamese name. */
        public String nameKey() {
            return "planning.handed.kind." + name();
        }
    }
}
