package vn.ntm.boards.meeting;

/**
 * Somebody invited, by name and title as they were that day; personal data.
 *
 * @param member whether a member of the board: only members vote
 * @param note why absent, or who came instead
 */
public record Attendee(int number, boolean member, String name, String title, Attendance attendance, String note) {
    /** Whether somebody came. */
    public enum Attendance {
        /** Not yet known. */
        INVITED,
        PRESENT,
        /** Somebody else came instead. */
        SUBSTITUTED,
        ABSENT;

        /** Key of the Vietnamese name. */
        public String nameKey() {
            return "boards.attendance." + name();
        }
    }

    public boolean isThere() {
        return attendance == Attendance.PRESENT || attendance == Attendance.SUBSTITUTED;
    }

    /** The same person, having come so. */
    public Attendee came(Attendance how, String why) {
        return new Attendee(number, member, name, title, how, why);
    }
}
