package vn.ntm.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.PositionId;

/**
 * Which tasks of a commune are looked for; null and empty mean that it does not matter.
 *
 * @param overdue only those whose last day is over
 * @param unassigned only those nobody answers for
 * @param position that has any part in it
 * @param hamlet code of the hamlet it is about
 * @param from first due day
 * @param to last due day
 * @param text words of title or text, without regard to case and marks
 * @param page from 1
 */
public record TaskSearch(
        String unitCode,
        @Nullable Integer year,
        List<TaskState> states,
        boolean overdue,
        boolean unassigned,
        @Nullable Integer criterion,
        @Nullable PositionId position,
        @Nullable String hamlet,
        Origin.@Nullable Kind origin,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String text,
        Sort sort,
        int page) {
    /** Rows on a page. */
    public static final int PAGE_SIZE = 50;

    /** Orders of the list. */
    public enum Sort {
        DUE("t.due nulls last, t.sort_key, t.id"),
        PLACE("t.origin_label, t.sort_key, t.id"),
        TITLE("t.title collate \"vi-x-icu\", t.id"),
        STATE("t.state, t.due nulls last, t.id");

        private final String sql;

        Sort(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }

        /** The word for it in addresses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Sort> of(String word) {
            for (Sort sort : values()) {
                if (sort.word().equals(word)) {
                    return Optional.of(sort);
                }
            }
            return Optional.empty();
        }
    }

    public TaskSearch {
        states = List.copyOf(states);
    }

    /** Everything of a commune. */
    public static TaskSearch all(String unitCode) {
        return new TaskSearch(
                unitCode, null, List.of(), false, false, null, null, null, null, null, null, "", Sort.DUE, 1);
    }

    public TaskSearch due(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new TaskSearch(
                unitCode,
                year,
                states,
                overdue,
                unassigned,
                criterion,
                position,
                hamlet,
                origin,
                first,
                last,
                text,
                sort,
                page);
    }

    int offset() {
        return (page - 1) * PAGE_SIZE;
    }
}
