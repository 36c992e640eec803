package vn.ntm.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a module has to remind people of, read from its own rows, so that nothing is lost when the product stops in between. Found as a bean; asked as
 * the product itself, in a transaction. Telling the same twice does no harm.
 */
public interface ReminderSource {
    /** Under which name it is kept how far it has been listened to; must never change. */
    String name();

    /** Everything still to be done whose last day lies between the two, both included. */
    List<Reminder> dueBetween(LocalDate first, LocalDate last);

    /** What happened after the moment that a position has to hear of. */
    List<Reminder> since(Instant moment);
}
