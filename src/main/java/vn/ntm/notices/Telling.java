package vn.ntm.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.people.Contacts;
import vn.ntm.shared.Reminder;
import vn.ntm.shared.ReminderSource;
import vn.ntm.shared.Vietnamese;

/** Asks every source what there is to tell and tells it, each source in its own transaction, so that one that fails holds up no other. */
@Component
class Telling {
    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
    /** A transaction may become visible only after the moment it carries; telling twice does no harm. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);
    /** What happened before the product first listened is no news. */
    private static final Duration FIRST = Duration.ofDays(1);

    private final List<ReminderSource> sources;
    private final NoticeStore store;
    private final Contacts contacts;
    private final Stages stages;
    private final NoticesSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Telling(
            List<ReminderSource> sources,
            NoticeStore store,
            Contacts contacts,
            NoticesSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.sources = List.copyOf(sources);
        this.store = store;
        this.contacts = contacts;
        this.stages = new Stages(settings);
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return how many notices there were */
    int tellNews() {
        return each(this::news);
    }

    /** @return how many notices there were */
    int tellDue() {
        return each(this::due);
    }

    private int each(Function<ReminderSource, Integer> tell) {
        int told = 0;
        for (ReminderSource source : sources) {
            try {
                told += transaction.execute(work -> tell.apply(source));
            } catch (RuntimeException failed) {
                LOG.error("Nothing of {} could be told this time", source.name(), failed);
            }
        }
        return told;
    }

    private int news(ReminderSource source) {
        Instant now = clock.instant();
        Instant from = store.heardUntil(source.name()).orElse(now.minus(FIRST));
        int told = tell(source.since(from.minus(OVERLAP)), reminder -> Optional.of(reminder.happening()), now);
        store.heard(source.name(), now);
        return told;
    }

    private int due(ReminderSource source) {
        LocalDate today = LocalDate.now(clock.withZone(Vietnamese.ZONE));
        List<Reminder> due =
                source.dueBetween(today.minusDays(settings.backward()), today.plusDays(settings.horizon()));
        return tell(due, reminder -> stage(reminder, today), clock.instant());
    }

    private Optional<String> stage(Reminder reminder, LocalDate today) {
        return Optional.ofNullable(reminder.due()).flatMap(due -> stages.of(due, today));
    }

    private int tell(List<Reminder> reminders, Function<Reminder, Optional<String>> stage, Instant now) {
        List<UUID> positions =
                reminders.stream().map(Reminder::position).distinct().toList();
        Map<UUID, Contacts.Seat> seats = positions.isEmpty()
                ? Map.of()
                : contacts.seats(positions, LocalDate.now(clock.withZone(Vietnamese.ZONE)));
        int told = 0;
        for (Reminder reminder : reminders) {
            Contacts.Seat seat = seats.get(reminder.position());
            if (seat != null
                    && stage.apply(reminder)
                            .map(one -> store.add(reminder, one, seat.unitCode(), now))
                            .orElse(false)) {
                told++;
            }
        }
        return told;
    }
}
