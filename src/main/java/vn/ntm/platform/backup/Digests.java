package vn.ntm.platform.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one kind of fingerprint that backups use. */
final class Digests {
    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
