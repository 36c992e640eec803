package vn.ntm.platform.backup;

/** Names of the database within a statement. */
final class Quoted {
    private Quoted() {}

    static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
