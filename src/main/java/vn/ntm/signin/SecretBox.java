package vn.ntm.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Keeps secrets unreadable in the database and its backups: AES-256-GCM and keyed hashes under a key that lies elsewhere. */
@Component
class SecretBox {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SingletonSupplier<byte[]> key;
    private final SecureRandom random = new SecureRandom();

    SecretBox(SignInSettings settings) {
        this.key = SingletonSupplier.of(
                () -> settings.secretKey().isBlank() ? keyIn(settings.secretKeyFile()) : decoded(settings.secretKey()));
    }

    /** @param owner whom the secret belongs to; sealed for one, it opens for nobody else */
    String seal(byte[] secret, String owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, secret, owner);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    byte[] open(String kept, String owner) {
        byte[] sealed = Base64.getDecoder().decode(kept);
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return cipher(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length), owner);
    }

    /** A name that tells nobody what it stands for. */
    String keyedHash(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(derived("hash"), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] text, String owner) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(derived("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException otherKey) {
            throw new IllegalStateException("A secret in the database was sealed under another key", otherKey);
        }
    }

    /** One key per use, so that none tells about the other. */
    private byte[] derived(String use) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.obtain(), "HmacSHA256"));
        return mac.doFinal(use.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] decoded(String text) {
        byte[] decoded = Base64.getDecoder().decode(text.strip());
        if (decoded.length != KEY_BYTES) {
            throw new IllegalStateException("NTM_SECRET_KEY must be 32 bytes in base64");
        }
        return decoded;
    }

    private byte[] keyIn(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file.toAbsolutePath());
            }
            return decoded(Files.readString(file));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** Whole or not there; of two that make it at once, the first wins. */
    private void make(Path file) throws IOException {
        byte[] fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        Files.createDirectories(file.getParent());
        Path unfinished = Files.createTempFile(
                file.getParent(),
                "secret",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(unfinished, Base64.getEncoder().encodeToString(fresh) + "\n");
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException madeByAnother) {
            return;
        } finally {
            Files.delete(unfinished);
        }
    }
}
