package vn.ntm.platform.backup;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.ntm.platform.database.RunningDatabase;

/** What the running product keeps, and where. */
@Component
@EnableConfigurationProperties(BackupSettings.class)
class KeptHere {
    private final RunningDatabase database;
    private final Path files;
    private final Path data;

    KeptHere(
            RunningDatabase database,
            @Value("${ntm.documents.folder}") Path files,
            @Value("${ntm.data:.ntm}") Path data) {
        this.database = database;
        this.files = files;
        this.data = data;
    }

    Kept now() {
        return new Kept(database.access(), files, data.resolve("secret.key"));
    }
}
