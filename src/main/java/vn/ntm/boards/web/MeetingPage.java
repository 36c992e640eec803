package vn.ntm.boards.web;

import java.util.List;
import vn.ntm.boards.meeting.Attendee;
import vn.ntm.boards.meeting.MeetingState;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * A meeting with its invitation, minutes and forms.
 *
 * @param reason why it was called off, empty otherwise
 * @param quorum what is to be said of the quorum, empty before anybody came
 * @param rows how many resolutions the form has room for
 */
public record MeetingPage(
        String id,
        String unitName,
        String board,
        String boardPath,
        String title,
        String day,
        String when,
        String place,
        MeetingState state,
        String reason,
        String presence,
        String quorum,
        boolean enough,
        List<ItemLine> items,
        List<Attendee> attendees,
        List<ResolutionLine> resolutions,
        List<AddendumLine> addenda,
        String approvedBy,
        SentForm form,
        List<Choice> attendance,
        List<Choice> positions,
        int rows,
        boolean mayKeep) {
    public boolean isCalled() {
        return state == MeetingState.CALLED;
    }

    public boolean isHeld() {
        return state == MeetingState.HELD;
    }

    public boolean isApproved() {
        return state == MeetingState.MINUTES_APPROVED;
    }

    /** Whether minutes can be written. */
    public boolean isOpen() {
        return mayKeep && (isCalled() || isHeld());
    }

    /** A point with what was said and voted, in words. */
    public record ItemLine(int number, String title, String minutes, String votes) {}

    /** A resolution; {@code task} is empty before the minutes are approved. */
    public record ResolutionLine(
            int number, String text, String lead, String due, String task, String taskPath, String icon) {}

    /** Something put behind the minutes. */
    public record AddendumLine(String text, String by) {}
}
