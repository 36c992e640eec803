package vn.ntm.platform.backup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * How an encrypted backup is laid out: a header, then chunks of AES-256-GCM. The nonce of a chunk holds its number and whether it is the last,
 * so that none can be left out, moved or cut off unnoticed; each chunk also vouches for the header.
 */
final class Encryption {
    static final byte[] MAGIC = "NTMENC01".getBytes(StandardCharsets.US_ASCII);
    static final int SALT_BYTES = 16;
    static final int CHECK_BYTES = 16;
    static final int PREFIX_BYTES = 7;
    static final int HEADER_BYTES = MAGIC.length + SALT_BYTES + CHECK_BYTES + PREFIX_BYTES;
    static final int CHUNK = 64 * 1024;
    static final int TAG_BYTES = 16;
    private static final int NONCE_BYTES = 12;

    private final byte[] header;
    private final SecretKeySpec key;
    private final Cipher cipher;
    private int chunks;

    private Encryption(byte[] header, byte[] key) {
        this.header = header;
        this.key = new SecretKeySpec(key, "AES");
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
        }
    }

    /** For a new file, with a salt and a nonce of its own. */
    static Encryption fresh(Passphrase passphrase) {
        byte[] salt = random(SALT_BYTES);
        Passphrase.Derived derived = passphrase.with(salt);
        byte[] header = ByteBuffer.allocate(HEADER_BYTES)
                .put(MAGIC)
                .put(salt)
                .put(derived.check())
                .put(random(PREFIX_BYTES))
                .array();
        return new Encryption(header, derived.key());
    }

    /**
     * For a file that begins with {@code header}.
     *
     * @throws BackupRefused when the passphrase is not the one it was made with
     */
    static Encryption opening(byte[] header, Passphrase passphrase) {
        int check = MAGIC.length + SALT_BYTES;
        Passphrase.Derived derived = passphrase.with(Arrays.copyOfRange(header, MAGIC.length, check));
        if (!MessageDigest.isEqual(derived.check(), Arrays.copyOfRange(header, check, check + CHECK_BYTES))) {
            throw new BackupRefused("platform.backup.passphrase-wrong", Passphrase.VARIABLE);
        }
        return new Encryption(header.clone(), derived.key());
    }

    byte[] header() {
        return header.clone();
    }

    byte[] seal(byte[] plain, int length, boolean last) {
        try {
            return next(Cipher.ENCRYPT_MODE, last).doFinal(plain, 0, length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] open(byte[] sealed, int length, boolean last) throws GeneralSecurityException {
        return next(Cipher.DECRYPT_MODE, last).doFinal(sealed, 0, length);
    }

    private Cipher next(int mode, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE_BYTES)
                .put(header, HEADER_BYTES - PREFIX_BYTES, PREFIX_BYTES)
                .putInt(chunks)
                .put((byte) (last ? 1 : 0))
                .array();
        chunks = Math.incrementExact(chunks);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(header);
        return cipher;
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }
}
