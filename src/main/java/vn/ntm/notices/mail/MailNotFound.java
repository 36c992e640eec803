package vn.ntm.notices.mail;

import vn.ntm.shared.Refusal;

/** There is no such letter within reach. */
public class MailNotFound extends Refusal {
    public MailNotFound() {
        super(Kind.ABSENT, "notices.mail.not-found");
    }
}
