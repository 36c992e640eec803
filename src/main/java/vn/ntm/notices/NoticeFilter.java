package vn.ntm.notices;

import java.util.Optional;
import vn.ntm.shared.Reminder;

/**
 * What of the notices is looked at.
 *
 * @param page from 1
 */
public record NoticeFilter(boolean unreadOnly, Optional<Reminder.Kind> kind, int page) {
    /** Rows of one page. */
    public static final int PAGE_SIZE = 50;

    int offset() {
        return (page - 1) * PAGE_SIZE;
    }
}
