package vn.ntm.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contents lie under their fingerprint, whole or not at all. */
class FileFolderTest {
    private static final byte[] CONTENT = "Kế hoạch".getBytes(UTF_8);
    private static final Sha256 SHA256 = Sha256.ofContent(CONTENT);

    @TempDir
    Path root;

    @Test
    void aContentComesBackAsItWas() {
        FileFolder folder = new FileFolder(root);
        folder.keep(SHA256, CONTENT);
        assertThat(folder.content(SHA256)).isEqualTo(CONTENT);
    }

    @Test
    void nothingUnfinishedIsLeftBehind() throws IOException {
        new FileFolder(root).keep(SHA256, CONTENT);
        new FileFolder(root).keep(SHA256, CONTENT);
        assertThat(filesBelow(root)).containsExactly(place());
    }

    @Test
    void aDamagedContentIsNeverHandedOut() throws IOException {
        FileFolder folder = new FileFolder(root);
        folder.keep(SHA256, CONTENT);
        Files.writeString(place(), "khác");
        assertThatExceptionOfType(StoredFileIsDamaged.class).isThrownBy(() -> folder.content(SHA256));
    }

    @Test
    void aLostContentIsDamagedToo() {
        assertThatExceptionOfType(StoredFileIsDamaged.class).isThrownBy(() -> new FileFolder(root).content(SHA256));
    }

    @Test
    void sendingTheFileAgainRepairsIt() throws IOException {
        FileFolder folder = new FileFolder(root);
        folder.keep(SHA256, CONTENT);
        Files.writeString(place(), "khác");
        folder.keep(SHA256, CONTENT);
        assertThat(folder.content(SHA256)).isEqualTo(CONTENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "../../../etc/passwd",
                "ABCDEF0000000000000000000000000000000000000000000000000000000000"
            })
    void onlyAFingerprintIsAFingerprint(String hex) {
        assertThatIllegalArgumentException().isThrownBy(() -> Sha256.of(hex));
    }

    private Path place() {
        String hex = SHA256.hex();
        return root.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
    }

    private static List<Path> filesBelow(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
