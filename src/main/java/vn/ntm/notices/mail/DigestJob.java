package vn.ntm.notices.mail;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.shared.NightlyJob;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.WorkingDays;

/** Writes the letters of the morning: on working days those of the day, on the first working day of a week those of the week. */
@Component
class DigestJob implements NightlyJob {
    private final WorkingDays workingDays = WorkingDays.bundled();
    private final MailSettings settings;
    private final MailWriting writing;
    private final ChoiceStore choices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DigestJob(
            MailSettings settings,
            MailWriting writing,
            ChoiceStore choices,
            TransactionTemplate transaction,
            Clock clock) {
        this.settings = settings;
        this.writing = writing;
        this.choices = choices;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notices-digest";
    }

    @Override
    public String byKey() {
        return "notices.by";
    }

    @Override
    public LocalTime at() {
        return settings.digestAt();
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.now(clock.withZone(Vietnamese.ZONE));
        if (!settings.isOn() || !workingDays.isWorking(today)) {
            return;
        }
        writing.write(Rhythm.DAILY);
        if (isNewWeek(today)) {
            writing.write(Rhythm.WEEKLY);
            transaction.executeWithoutResult(work -> choices.roundHeld(today));
        }
    }

    /** Also when the product stood still on the first day of the week. */
    private boolean isNewWeek(LocalDate today) {
        LocalDate monday = today.with(DayOfWeek.MONDAY);
        Optional<LocalDate> last = Objects.requireNonNull(transaction.execute(reading -> choices.lastRound()));
        return last.isEmpty() || last.get().isBefore(monday);
    }
}
