package vn.ntm.platform.database;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Which database a process works with: the outside one if the environment names one, else the embedded one of the data folder. */
public final class Databases {
    private static final Executor OWN_THREAD =
            work -> Thread.ofPlatform().name("database-start").start(work);

    private Databases() {}

    /** Opens it while the caller does something else. */
    public static CompletableFuture<RunningDatabase> opening(DataFolder folder) {
        return CompletableFuture.supplyAsync(() -> open(folder), OWN_THREAD);
    }

    /** The database of the product that already runs on this folder. */
    public static CompletableFuture<RunningDatabase> sharedWithRunningProduct(DataFolder folder) {
        return CompletableFuture.completedFuture(OutsidePostgres.namedIn(environment())
                .orElseGet(() -> OutsidePostgres.checked(EmbeddedPostgres.accessIn(folder))));
    }

    /** An empty one to bring a backup back into: the outside one, else a new one in {@code unfinished} with its programs in {@code folder}. */
    public static RunningDatabase toRestoreInto(DataFolder folder, DataFolder unfinished) {
        return OutsidePostgres.namedIn(environment())
                .<RunningDatabase>map(outside -> outside)
                .orElseGet(() ->
                        EmbeddedPostgres.start(unfinished, PostgresBinaries.unpackedBelow(folder.root()), Map.of()));
    }

    /** Whether the environment names an outside one. */
    public static boolean isOutside() {
        return !environment().getOrDefault("NTM_DB_URL", "").isBlank();
    }

    private static RunningDatabase open(DataFolder folder) {
        return OutsidePostgres.namedIn(environment())
                .<RunningDatabase>map(outside -> outside)
                .orElseGet(() -> EmbeddedPostgres.start(folder));
    }

    private static Map<String, String> environment() {
        return System.getenv();
    }
}
