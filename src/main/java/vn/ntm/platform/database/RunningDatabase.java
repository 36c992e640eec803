package vn.ntm.platform.database;

import java.util.concurrent.CompletableFuture;

/** The database the product works with: the one it brings along or one that runs elsewhere. */
public interface RunningDatabase extends AutoCloseable {
    DatabaseAccess access();

    /** Whether it can be expected to answer now. */
    boolean isRunning();

    /** Completed when it has ended and cannot be brought back. */
    CompletableFuture<Void> lost();

    @Override
    void close();
}
