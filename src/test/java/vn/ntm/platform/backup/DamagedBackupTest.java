package vn.ntm.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.shared.Texts;

/** Whatever happened to a backup, it is noticed before anything is brought back, and said in words. */
class DamagedBackupTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-18T02:12:00Z"), ZoneOffset.UTC);
    private static final Optional<Passphrase> OPEN = Optional.empty();
    private static final Optional<Passphrase> LOCKED = Optional.of(new Passphrase("bốn từ không ai đoán"));

    @TempDir
    private static Path folder;

    private static Path plain;
    private static Path encrypted;

    @BeforeAll
    static void makeBackups() throws Exception {
        Kept kept = BackedUpData.in(folder);
        plain = folder.resolve("plain.ntm");
        encrypted = folder.resolve("encrypted.ntm");
        new Backup(kept, OPEN, CLOCK).into(plain);
        new Backup(kept, LOCKED, CLOCK).into(encrypted);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noticesEveryFlippedByte(boolean secret, @TempDir Path work) throws Exception {
        byte[] whole = Files.readAllBytes(secret ? encrypted : plain);
        int header = secret ? Encryption.HEADER_BYTES : 4;
        int step = Math.max(1, whole.length / (secret ? 40 : 200));
        for (int place = header; place < whole.length; place += step) {
            byte[] flipped = whole.clone();
            flipped[place] ^= 0x10;
            assertDamaged(Files.write(work.resolve("flipped"), flipped), secret, place);
        }
        byte[] last = whole.clone();
        last[whole.length - 1] ^= 1;
        assertDamaged(Files.write(work.resolve("flipped"), last), secret, whole.length - 1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noticesWhereverItIsCutOffOrLonger(boolean secret, @TempDir Path work) throws Exception {
        byte[] whole = Files.readAllBytes(secret ? encrypted : plain);
        for (int length : List.of(whole.length - 1, whole.length - 65, whole.length / 2, 300, whole.length + 1)) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertDamaged(Files.write(work.resolve("cut"), cut), secret, length);
        }
    }

    @Test
    void noticesChunksThatChangedPlaces(@TempDir Path work) throws Exception {
        byte[] plainBytes = new byte[3 * Encryption.CHUNK];
        Path file = work.resolve("three");
        try (var out = new EncryptedOutput(Files.newOutputStream(file), LOCKED.orElseThrow())) {
            out.write(plainBytes);
        }
        byte[] whole = Files.readAllBytes(file);
        int chunk = Encryption.CHUNK + Encryption.TAG_BYTES;
        byte[] first = Arrays.copyOfRange(whole, Encryption.HEADER_BYTES, Encryption.HEADER_BYTES + chunk);
        System.arraycopy(whole, Encryption.HEADER_BYTES + chunk, whole, Encryption.HEADER_BYTES, chunk);
        System.arraycopy(first, 0, whole, Encryption.HEADER_BYTES + chunk, chunk);
        Files.write(file, whole);

        try (var in = new EncryptedInput(Files.newInputStream(file), LOCKED.orElseThrow())) {
            assertThatExceptionOfType(IOException.class).isThrownBy(in::readAllBytes);
        }
    }

    @Test
    void refusesAWrongOrMissingPassphraseInWords() {
        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> BackupCheck.of(encrypted, Optional.of(new Passphrase("một mật khẩu khác"))))
                .satisfies(refused -> assertThat(words(refused)).contains("không mở được"));
        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> BackupCheck.of(encrypted, OPEN))
                .satisfies(refused -> assertThat(words(refused)).contains(Passphrase.VARIABLE));
        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> Passphrase.in(Map.of(Passphrase.VARIABLE, "ngắn")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "một tệp văn bản bình thường", "PK\u0003\u0004 nhưng không phải zip"})
    void refusesAFileOfAnotherKind(String content, @TempDir Path work) throws Exception {
        Path file = Files.writeString(work.resolve("khác.ntm"), content);

        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> BackupCheck.of(file, OPEN))
                .satisfies(refused -> assertThat(words(refused)).contains("khác.ntm"));
    }

    private static void assertDamaged(Path file, boolean secret, int place) {
        assertThatExceptionOfType(BackupRefused.class)
                .as("byte %d", place)
                .isThrownBy(() -> BackupCheck.of(file, secret ? LOCKED : OPEN))
                .satisfies(refused -> assertThat(words(refused)).contains(file.toString()));
    }

    private static String words(BackupRefused refused) {
        return Texts.vietnamese().of(refused.messageKey(), refused.arguments());
    }
}
