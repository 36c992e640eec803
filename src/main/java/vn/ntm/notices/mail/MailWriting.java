package vn.ntm.notices.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.people.Contacts;
import vn.ntm.shared.Vietnamese;

/**
 * Writes letters: one to each person who has something unread, whatever number of positions they act in. A letter and which notices are in it are one
 * statement, so a notice goes to a person in one letter, whoever writes at the same time and wherever the product is stopped.
 */
@Component
class MailWriting {
    /** Longer than any holiday; what is older is found in the product. */
    private static final Duration LOOK_BACK = Duration.ofDays(21);

    private final MailStore store;
    private final ChoiceStore choices;
    private final Contacts contacts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailWriting(MailStore store, ChoiceStore choices, Contacts contacts, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.choices = choices;
        this.contacts = contacts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * To everybody who wants letters in that rhythm.
     *
     * @return how many there were
     */
    int write(Rhythm rhythm) {
        Instant now = clock.instant();
        int written = 0;
        for (Receiver one : Objects.requireNonNull(transaction.execute(reading -> receivers(rhythm, now)))) {
            boolean something = Objects.requireNonNull(
                    transaction.execute(work -> store.write(one.person(), one.unitCode(), one.seats(), now)));
            written += something ? 1 : 0;
        }
        return written;
    }

    private List<Receiver> receivers(Rhythm rhythm, Instant now) {
        if (rhythm != Rhythm.DAILY && !choices.anybodyWants(rhythm)) {
            return List.of();
        }
        Instant from = now.minus(LOOK_BACK);
        LocalDate today = LocalDate.ofInstant(now, Vietnamese.ZONE);
        Map<UUID, List<Contacts.Acts>> byPerson = contacts.actingIn(store.unreadSince(from), today).stream()
                .filter(acts -> acts.person().email() != null)
                .collect(Collectors.groupingBy(acts -> acts.person().id(), LinkedHashMap::new, Collectors.toList()));
        Map<UUID, ChoiceStore.Choice> chosen = choices.of(byPerson.keySet());
        return byPerson.entrySet().stream()
                .filter(one -> choice(chosen, one.getKey()).rhythm() == rhythm)
                .map(one -> receiver(
                        one.getValue(),
                        latest(from, choice(chosen, one.getKey()).since())))
                .toList();
    }

    private static ChoiceStore.Choice choice(Map<UUID, ChoiceStore.Choice> chosen, UUID person) {
        return chosen.getOrDefault(person, ChoiceStore.Choice.NOT_MADE);
    }

    /** What was told to a position before somebody came to it was told to others. */
    private static Receiver receiver(List<Contacts.Acts> acting, Instant from) {
        Contacts.Contact person = acting.getFirst().person();
        List<MailStore.Seat> seats = acting.stream()
                .map(acts -> new MailStore.Seat(
                        acts.position(),
                        latest(from, acts.since().atStartOfDay(Vietnamese.ZONE).toInstant())))
                .toList();
        return new Receiver(person.id(), person.unitCode(), seats);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Who gets a letter about which positions. */
    private record Receiver(UUID person, String unitCode, List<MailStore.Seat> seats) {}
}
