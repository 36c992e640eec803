package vn.ntm.boards.meeting;

import vn.ntm.shared.Refusal;

/** The meeting is in another state than the act asks for; or somebody was faster. Nothing was overwritten. */
public final class MeetingIsFurther extends Refusal {
    MeetingIsFurther() {
        super(Kind.OVERTAKEN, "boards.meeting.further");
    }
}
