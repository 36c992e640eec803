package vn.ntm.notices.mail;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Expiring;

/** Letters that went out or were given up. */
@Component
class OldMails implements Expiring {
    private final MailStore store;

    OldMails(MailStore store) {
        this.store = store;
    }

    @Override
    public String what() {
        return "mails";
    }

    @Override
    public int removeBefore(Instant moment) {
        return store.removeBefore(moment);
    }
}
