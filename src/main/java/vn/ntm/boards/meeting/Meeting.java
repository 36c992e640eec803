package vn.ntm.boards.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.boards.BoardId;

/**
 * A meeting of a board.
 *
 * @param quorum least share of members in percent, as the board's rules said when it was called; null where they do not
 * @param reason why it was called off, empty otherwise
 * @param approvedBy who approved the minutes, null before
 */
public record Meeting(
        UUID id,
        String unitCode,
        BoardId board,
        String title,
        LocalDate day,
        LocalTime time,
        String place,
        MeetingState state,
        @Nullable Integer quorum,
        String reason,
        String calledBy,
        @Nullable String approvedBy,
        int version,
        List<Item> items,
        List<Attendee> attendees,
        List<Resolution> resolutions,
        List<Addendum> addenda) {
    private static final int WHOLE = 100;

    /** Put behind approved minutes: what they say stays. */
    public record Addendum(String text, Instant at, String by) {}

    /** Members and how many of them came, themselves or by a substitute. */
    public record Presence(long members, long there) {
        /** Whether enough came for a vote; where the rules say nothing everybody who came is enough. */
        public boolean suffices(@Nullable Integer quorum) {
            return quorum == null || there * WHOLE >= members * quorum;
        }
    }

    public Presence presence() {
        return presence(attendees);
    }

    static Presence presence(List<Attendee> attendees) {
        List<Attendee> members = attendees.stream().filter(Attendee::member).toList();
        return new Presence(
                members.size(), members.stream().filter(Attendee::isThere).count());
    }
}
