package vn.ntm.platform.backup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** The words that open an encrypted backup; only ever from the environment. */
public final class Passphrase {
    /** Where it comes from. */
    public static final String VARIABLE = "NTM_BACKUP_PASSPHRASE";

    static final int SHORTEST = 12;
    private static final int MEMORY_KIB = 64 * 1024;
    private static final int PASSES = 3;
    private static final int KEY_BYTES = 32;
    private static final int CHECK_BYTES = 16;

    private final byte[] words;

    Passphrase(String words) {
        this.words = words.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @throws BackupRefused when it is too short to protect anything
     */
    public static Optional<Passphrase> in(Map<String, String> environment) {
        String words = environment.getOrDefault(VARIABLE, "");
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (words.length() < SHORTEST) {
            throw new BackupRefused("platform.backup.passphrase-short", SHORTEST);
        }
        return Optional.of(new Passphrase(words));
    }

    /** The key for one file, and bytes that tell a wrong passphrase from a damaged file. */
    Derived with(byte[] salt) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] derived = new byte[KEY_BYTES + CHECK_BYTES];
        argon2.generateBytes(words, derived);
        return new Derived(Arrays.copyOf(derived, KEY_BYTES), Arrays.copyOfRange(derived, KEY_BYTES, derived.length));
    }

    /** What a passphrase and a salt give. */
    @SuppressWarnings("ArrayRecordComponent") // lives for one call
    record Derived(byte[] key, byte[] check) {}
}
