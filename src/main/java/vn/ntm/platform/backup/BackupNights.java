package vn.ntm.platform.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.shared.Vietnamese;

/** How the nightly backups stand; to be looked at, never to be fetched. */
@Service
public class BackupNights {
    private final Access access;
    private final BackupSettings settings;
    private final Clock clock;

    BackupNights(Access access, BackupSettings settings, Clock clock) {
        this.access = access;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The state of things.
     *
     * @param made newest first
     * @param next when the next one is due
     * @param failedAt when the last night failed, null when it did not
     * @param reason why
     */
    public record State(
            String folder,
            List<Made> made,
            LocalDateTime next,
            @Nullable LocalDateTime failedAt,
            String reason) {
        public State {
            made = List.copyOf(made);
        }
    }

    /** One backup. */
    public record Made(String name, LocalDateTime at, long bytes, boolean verified) {}

    public State state() {
        access.require(Act.SEE_BACKUPS);
        BackupFolder folder = new BackupFolder(settings.folder());
        try {
            List<Made> made = folder.nights().stream()
                    .map(night -> new Made(
                            String.valueOf(night.file().getFileName()), night.made(), night.size(), night.verified()))
                    .toList();
            BackupFolder.Failure failure = folder.failure().orElse(null);
            return new State(
                    folder.root().toString(),
                    made,
                    next(),
                    failure == null ? null : failure.at(),
                    failure == null ? "" : failure.reason());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private LocalDateTime next() {
        LocalDateTime now = LocalDateTime.now(clock.withZone(Vietnamese.ZONE));
        LocalDateTime today = now.toLocalDate().atTime(settings.at());
        return today.isAfter(now) ? today : today.plusDays(1);
    }
}
