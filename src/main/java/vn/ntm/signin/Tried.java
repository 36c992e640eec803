package vn.ntm.signin;

import java.util.Locale;
import java.util.Optional;
import vn.ntm.access.Actor;
import vn.ntm.audit.Subject;

/**
 * A try to come in.
 *
 * @param account empty when nobody is known by what was typed
 * @param whose under which its failures are counted: an account whatever name it was called by, else the unknown name
 * @param fromWhere under which the failures of the address are counted
 */
record Tried(Optional<Account> account, String whose, String fromWhere) {
    static Tried of(Optional<Account> account, String typed, String address) {
        String name = "unknown " + typed.strip().toLowerCase(Locale.ROOT);
        return new Tried(
                account, account.map(known -> "account " + known.personId()).orElse(name), "address " + address);
    }

    /** What was typed for an unknown name is not kept: it may be a password in the wrong field. */
    Subject subject(String somebody) {
        return account.map(Account::subject).orElse(new Subject("account", "", somebody, Actor.WHOLE_COUNTRY));
    }
}
