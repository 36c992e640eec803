package vn.ntm.notices.mail;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.people.Contacts;
import vn.ntm.shared.Masked;

/** Letters on their way, for whoever keeps the machine: what waits, what failed and why. What they say is nobody's business. */
@Service
public class Outbox {
    private static final String TYPE = "mail";
    private static final int MOST = 200;

    private final MailStore store;
    private final Contacts contacts;
    private final OwnAddress own;
    private final MailSettings settings;
    private final Access access;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Outbox(
            MailStore store,
            Contacts contacts,
            OwnAddress own,
            MailSettings settings,
            Access access,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.contacts = contacts;
        this.own = own;
        this.settings = settings;
        this.access = access;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * How things stand.
     *
     * @param ownAddress of the one asking, masked; empty when none is known
     * @param letters of the state asked for, newest first, at most 200
     * @param names of receivers, by person
     */
    public record State(
            MailSettings server,
            String ownAddress,
            Map<MailState, Long> counts,
            List<OutMail> letters,
            Map<UUID, String> names) {
        public State {
            counts = Map.copyOf(counts);
            letters = List.copyOf(letters);
            names = Map.copyOf(names);
        }
    }

    /** @param wanted null for letters of every state */
    public State state(@Nullable MailState wanted) {
        Actor actor = access.require(Act.KEEP_MAIL);
        String address = Masked.email(own.of(actor).orElse(""));
        return Objects.requireNonNull(transaction.execute(reading -> {
            List<OutMail> letters = store.list(wanted, MOST);
            List<UUID> receivers =
                    letters.stream().map(OutMail::person).distinct().toList();
            return new State(settings, address, store.counts(), letters, contacts.names(receivers));
        }));
    }

    /**
     * Has a letter tried as soon as possible; one that was sent stays as it is.
     *
     * @throws MailNotFound when there is none within reach
     */
    public void again(UUID id) {
        access.require(Act.KEEP_MAIL);
        transaction.executeWithoutResult(work -> {
            OutMail mail = store.find(id).orElseThrow(MailNotFound::new);
            access.requireToChange(Act.KEEP_MAIL, mail.unitCode());
            store.again(mail, clock.instant());
            audit.changed("notices.audit.mail-again", subject(mail.id(), mail.unitCode()), null, null);
        });
    }

    /**
     * Writes a letter to the one acting, to see whether it arrives.
     *
     * @throws NoTestLetter when no server is set up, or no address of theirs is known
     */
    public void test() {
        Actor actor = access.require(Act.KEEP_MAIL);
        if (!settings.isOn() || own.of(actor).isEmpty()) {
            throw new NoTestLetter();
        }
        transaction.executeWithoutResult(work -> {
            UUID id = store.writeTest(OwnAddress.person(actor), actor.unitCode(), clock.instant());
            audit.changed("notices.audit.mail-test", subject(id, actor.unitCode()), null, null);
        });
    }

    private Subject subject(UUID id, String unitCode) {
        return new Subject(TYPE, id.toString(), settings.host(), unitCode);
    }
}
