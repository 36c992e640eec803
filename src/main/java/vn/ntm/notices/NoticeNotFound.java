package vn.ntm.notices;

import vn.ntm.shared.Refusal;

/** The position acted in was told no such thing. */
public class NoticeNotFound extends Refusal {
    NoticeNotFound() {
        super(Kind.ABSENT, "notices.not-found");
    }
}
