package vn.ntm.platform.backup;

import java.nio.file.Path;
import java.util.Map;
import vn.ntm.platform.database.DataFolder;
import vn.ntm.platform.database.DatabaseAccess;

/**
 * Where everything lies that the product must never lose.
 *
 * @param files folder of the file store
 * @param secretKey a file that need not be there
 */
public record Kept(DatabaseAccess database, Path files, Path secretKey) {
    /** In a data folder, with the originals where the environment may have put them. */
    public static Kept in(DataFolder folder, DatabaseAccess database, Map<String, String> environment) {
        String files = environment.getOrDefault("NTM_DOCUMENTS_FOLDER", "");
        return new Kept(
                database,
                files.isBlank() ? folder.root().resolve("files") : Path.of(files),
                folder.root().resolve("secret.key"));
    }
}
