package vn.ntm.notices.mail;

import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.ntm.shared.RepeatedJob;

/** Writes to those who want to hear at once, and sends whatever waits. */
@Component
class MailJob implements RepeatedJob {
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final MailSettings settings;
    private final MailWriting writing;
    private final Sending sending;

    MailJob(MailSettings settings, MailWriting writing, Sending sending) {
        this.settings = settings;
        this.writing = writing;
        this.sending = sending;
    }

    @Override
    public String name() {
        return "notices-mail";
    }

    @Override
    public String byKey() {
        return "notices.by";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void run() {
        if (settings.isOn()) {
            writing.write(Rhythm.AT_ONCE);
            sending.send();
        }
    }
}
