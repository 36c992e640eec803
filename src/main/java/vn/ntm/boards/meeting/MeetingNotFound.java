package vn.ntm.boards.meeting;

import vn.ntm.shared.Refusal;

/** No such meeting within reach. */
public final class MeetingNotFound extends Refusal {
    public MeetingNotFound() {
        super(Kind.ABSENT, "boards.meeting.not-found");
    }
}
