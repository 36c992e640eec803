package vn.ntm.platform.backup;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;

/** Says in the audit that all data was copied. */
@Component
class AuditLine {
    private final Audit audit;

    AuditLine(Audit audit) {
        this.audit = audit;
    }

    @Transactional
    void made(Path file, Manifest manifest) {
        String name = String.valueOf(file.getFileName());
        audit.changed(
                "platform.backup.audit-made",
                new Subject("backup", name, name, Actor.WHOLE_COUNTRY),
                null,
                Map.of("rows", manifest.rows(), "files", manifest.files().size()));
    }
}
