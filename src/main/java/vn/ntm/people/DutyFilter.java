package vn.ntm.people;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which duties a list shows.
 *
 * @param criterion number, null for all
 * @param page from 1
 */
public record DutyFilter(View view, Which which, @Nullable Integer criterion, int page) {
    /** How many a page shows. */
    public static final int PAGE_SIZE = 25;

    public DutyFilter {
        page = Math.clamp(page, 1, 100_000);
    }

    /** From whose side. */
    public enum View {
        /** Within reach; for those who give duties or pass them on. */
        ALL,
        /** Given by the position acted in. */
        GIVEN,
        /** Received by it. */
        MINE;

        /** The word for it in addresses and keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far they are. */
    public enum Which {
        ANY("true"),
        OPEN("d.state in ('GIVEN', 'DONE', 'RETURNED')"),
        OVERDUE("d.state in ('GIVEN', 'RETURNED') and d.due < :today"),
        /** Answered and not yet judged. */
        ANSWERED("d.state = 'DONE'"),
        RETURNED("d.state = 'RETURNED'"),
        ACCEPTED("d.state = 'ACCEPTED'"),
        CANCELLED("d.state = 'CANCELLED'");

        private final String sql;

        Which(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }

        /** The word for it in addresses and keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Everything within reach. */
    public static DutyFilter everything() {
        return new DutyFilter(View.ALL, Which.ANY, null, 1);
    }

    long offset() {
        return (long) (page - 1) * PAGE_SIZE;
    }
}
