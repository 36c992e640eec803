package vn.ntm.privacy;

/**
 * A column of the database with its class.
 *
 * @param note why, where that does not go without saying
 */
public record Column(String table, String name, DataClass dataClass, String note) {}
