package vn.ntm.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.ntm.shared.NightlyJob;
import vn.ntm.shared.Refusal;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Every night a backup, read again at once; only when that one is whole do old ones go. */
@Component
class NightlyBackup implements NightlyJob {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyBackup.class);

    private final KeptHere kept;
    private final BackupSettings settings;
    private final BackupFolder folder;
    private final AuditLine audit;
    private final Texts texts;
    private final Clock clock;

    NightlyBackup(KeptHere kept, BackupSettings settings, AuditLine audit, Texts texts, Clock clock) {
        this.kept = kept;
        this.settings = settings;
        this.folder = new BackupFolder(settings.folder());
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "nightly-backup";
    }

    @Override
    public String byKey() {
        return "platform.backup.by";
    }

    @Override
    public LocalTime at() {
        return settings.at();
    }

    @Override
    public void run() {
        LocalDateTime now = LocalDateTime.now(clock.withZone(Vietnamese.ZONE)).truncatedTo(ChronoUnit.SECONDS);
        try {
            make(now);
        } catch (Refusal refused) {
            note(now, texts.of(refused.messageKey(), refused.arguments()));
            throw refused;
        } catch (IOException failed) {
            BackupRefused refused = new BackupRefused("platform.backup.write-failed", folder.root(), failed);
            note(now, texts.of(refused.messageKey(), refused.arguments()));
            throw refused;
        }
    }

    private void make(LocalDateTime now) throws IOException {
        folder.prepare();
        Optional<Passphrase> passphrase = Passphrase.in(System.getenv());
        Path file = folder.fileOf(now);
        new Backup(kept.now(), passphrase, clock).into(file);
        Manifest manifest = checked(file, passphrase);
        folder.verified(file);
        folder.rotate(settings.rotation());
        audit.made(file, manifest);
        LOG.info(
                "Backup {} made and read again: {} rows, {} files",
                file,
                manifest.rows(),
                manifest.files().size());
    }

    /** What cannot be read again is no backup and must not look like one. */
    private static Manifest checked(Path file, Optional<Passphrase> passphrase) throws IOException {
        try {
            return BackupCheck.of(file, passphrase);
        } catch (BackupRefused damaged) {
            Files.deleteIfExists(file);
            throw damaged;
        }
    }

    private void note(LocalDateTime at, String reason) {
        LOG.error("No backup tonight: {}", reason);
        try {
            folder.failed(at, reason);
        } catch (IOException unwritable) {
            LOG.error("Nor can that be noted in {}: {}", folder.root(), unwritable.getMessage());
        }
    }
}
