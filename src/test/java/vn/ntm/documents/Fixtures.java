package vn.ntm.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Files under {@code documents/} of the test resources. */
final class Fixtures {
    private Fixtures() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Fixtures.class.getResourceAsStream("/documents/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
