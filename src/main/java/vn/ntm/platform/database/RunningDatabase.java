package vn.ntm.platform.database;

/** The database the product works with: the one it brings along or one that runs elsewhere. */
public interface RunningDatabase extends AutoCloseable {
    DatabaseAccess access();

    /** Whether it can be expected to answer now. */
    boolean isRunning();

    @Override
    void close();
}
