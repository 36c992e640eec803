package vn.ntm.boards.meeting;

import java.util.Set;

/** Where a meeting is in its life; the arrows stand here and nowhere else. */
public enum MeetingState {
    CALLED("calendar", "indigo"),
    HELD("writing-sign", "rice"),
    MINUTES_APPROVED("circle-check-f", "leaf"),
    CANCELLED("ban", "bare");

    private final String icon;
    private final String tone;

    MeetingState(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    /** Minutes may be written on until they are approved. */
    public Set<MeetingState> next() {
        return switch (this) {
            case CALLED -> Set.of(HELD, CANCELLED);
            case HELD -> Set.of(HELD, MINUTES_APPROVED);
            case MINUTES_APPROVED, CANCELLED -> Set.of();
        };
    }

    /** @throws MeetingIsFurther when the way does not lead there */
    MeetingState to(MeetingState wanted) {
        if (!next().contains(wanted)) {
            throw new MeetingIsFurther();
        }
        return wanted;
    }

    public String icon() {
        return icon;
    }

    /** Colour of its badge. */
    public String tone() {
        return tone;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "boards.meeting.state." + name();
    }
}
