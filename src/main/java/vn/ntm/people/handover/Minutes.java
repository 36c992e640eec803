package vn.ntm.people.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.DutyState;

/** The record of one handover, as it is printed and signed. Names and titles are those of that day. */
public record Minutes(
        UUID id,
        String unitCode,
        String toUnitCode,
        String fromTitle,
        String fromHolder,
        String toTitle,
        String toHolder,
        Instant at,
        String byName,
        String byTitle,
        String note,
        List<Item> items) {
    public Minutes {
        items = List.copyOf(items);
    }

    /**
     * One piece of work.
     *
     * @param given whether it is to be judged, not done
     * @param kind what it is, in the words of that day; empty for a duty
     * @param state in the words of that day; of a duty the name of its {@link DutyState}
     */
    public record Item(
            int number,
            boolean given,
            String kind,
            String title,
            String state,
            @Nullable LocalDate due) {}
}
