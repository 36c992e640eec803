package vn.ntm.notices.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.people.Contacts;
import vn.ntm.people.PersonId;

/**
 * Hands letters over to the mail server, each in a transaction that holds its row: nobody else takes it meanwhile, and where the product is killed
 * between the server's answer and the mark the letter goes out once more, under the same Message-ID.
 */
@Component
class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final int MOST_AT_ONCE = 500;

    private final MailStore store;
    private final Letters letters;
    private final Contacts contacts;
    private final MailServer server;
    private final MailSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sending(
            MailStore store,
            Letters letters,
            Contacts contacts,
            MailServer server,
            MailSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.letters = letters;
        this.contacts = contacts;
        this.server = server;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether to go on with the next one. */
    private enum Next {
        YES,
        /** Nothing waits. */
        DONE,
        /** The server would answer the same to every other. */
        CUT_OFF
    }

    /** Everything whose time has come, until the server does not answer; nothing while there is none. */
    void send() {
        if (!settings.isOn()) {
            return;
        }
        try (MailServer.Line line = server.line()) {
            Next next = Next.YES;
            for (int letter = 0; letter < MOST_AT_ONCE && next == Next.YES; letter++) {
                next = Objects.requireNonNull(transaction.execute(work -> one(line)));
            }
        }
    }

    private Next one(MailServer.Line line) {
        return store.next(clock.instant()).map(mail -> deliver(mail, line)).orElse(Next.DONE);
    }

    private Next deliver(OutMail mail, MailServer.Line line) {
        Optional<Contacts.Contact> receiver = contacts.of(new PersonId(mail.person()));
        String address = receiver.map(Contacts.Contact::email).orElse(null);
        if (address == null) {
            return failed(mail, Problem.NO_ADDRESS, "");
        }
        Letters.Content content = letters.content(mail).orElse(null);
        if (content == null) {
            store.done(mail, MailState.DROPPED, clock.instant());
            return Next.YES;
        }
        Letter letter = letter(mail, receiver.get().name(), address, content);
        return letter == null ? failed(mail, Problem.WORDING, "") : handOver(mail, letter, line);
    }

    private Next handOver(OutMail mail, Letter letter, MailServer.Line line) {
        try {
            line.send(letter);
        } catch (Undelivered undelivered) {
            LOG.warn("Letter {} was not taken: {} {}", mail.id(), undelivered.problem(), undelivered.reply());
            return failed(mail, undelivered.problem(), undelivered.reply());
        }
        store.done(mail, MailState.SENT, clock.instant());
        return Next.YES;
    }

    /** A mistake of ours in one letter must not hold up the others. */
    private @Nullable Letter letter(OutMail mail, String name, String address, Letters.Content content) {
        String id = "<" + mail.id() + "@" + settings.domain() + ">";
        try {
            return new Letter(id, address, letters.words(mail, name, content), clock.instant());
        } catch (RuntimeException mistake) {
            LOG.error("Letter {} could not be put into words", mail.id(), mistake);
            return null;
        }
    }

    private Next failed(OutMail mail, Problem problem, String reply) {
        Instant now = clock.instant();
        Optional<Duration> wait = problem.isFinal() ? Optional.empty() : Backoff.after(mail.attempts() + 1);
        store.failed(mail, problem, reply, wait.map(now::plus).orElse(null), now);
        return problem.isOfTheServer() ? Next.CUT_OFF : Next.YES;
    }
}
