package vn.ntm.notices.mail;

import vn.ntm.shared.Refusal;

/** A letter to oneself needs a mail server and an address. */
public class NoTestLetter extends Refusal {
    NoTestLetter() {
        super(Kind.UNACCEPTABLE, "notices.mail.no-test");
    }
}
