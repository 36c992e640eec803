package vn.ntm.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Who the database server runs as. PostgreSQL refuses the superuser of the machine, so for root it runs in a user namespace of its own, or, where
 * the machine allows none, as the unprivileged account that owns its folder.
 *
 * @param prefix the words before the server's own command line
 * @param uid the account that files must be given to, empty when they stay ours
 */
record ServerAccount(List<String> prefix, String uid) {
    private static final String NOBODY = "65534";

    ServerAccount {
        prefix = List.copyOf(prefix);
    }

    /** The account for a server with its data in {@code data}, which need not exist yet. */
    static ServerAccount forData(Path data) {
        if (!SystemCommands.isRoot()) {
            return new ServerAccount(List.of(), "");
        }
        String owner = ownerOf(data);
        if (owner.equals("0") && userNamespacesWork()) {
            return new ServerAccount(List.of("unshare", "-U"), "");
        }
        String uid = owner.equals("0") ? NOBODY : owner;
        return new ServerAccount(
                List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups", "--no-new-privs"), uid);
    }

    static boolean userNamespacesWork() {
        return SystemCommands.succeeds(List.of("unshare", "-U", "true"));
    }

    /** The command as this account runs it, apart from our terminal so that Ctrl-C reaches only the product. */
    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        if (SystemCommands.has("setsid")) {
            whole.addFirst("setsid");
        }
        whole.addAll(command);
        return whole;
    }

    void own(Path file) throws IOException {
        if (uid.isEmpty()) {
            return;
        }
        List<String> chown = List.of("chown", "-R", uid + ":" + uid, file.toString());
        if (!SystemCommands.succeeds(chown)) {
            throw new IOException(String.join(" ", chown));
        }
    }

    /** Whether the account can run programs in {@code folder}: every folder above must let it pass. */
    boolean reaches(Path folder) {
        return uid.isEmpty() || SystemCommands.succeeds(command(List.of("test", "-x", folder.toString())));
    }

    private static String ownerOf(Path data) {
        try {
            return Files.exists(data) ? String.valueOf(Files.getAttribute(data, "unix:uid")) : "0";
        } catch (IOException unreadable) {
            return "0";
        }
    }
}
