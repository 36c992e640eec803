package vn.ntm.signin;

import vn.ntm.shared.Refusal;

/** There is no such account, or none within reach. */
public class AccountNotFound extends Refusal {
    AccountNotFound() {
        super(Kind.ABSENT, "signin.account.not-found");
    }
}
