package vn.ntm.platform.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The random passwords of the embedded database, kept in a file that only the product's account can read. */
record Passwords(Login admin, Login owner, Login product) {
    private static final String ADMIN = "ntm_admin";
    private static final String OWNER = "ntm_owner";
    private static final String PRODUCT = "ntm_product";

    static Passwords random() {
        return new Passwords(new Login(ADMIN, secret()), new Login(OWNER, secret()), new Login(PRODUCT, secret()));
    }

    static Passwords read(Path file) throws IOException {
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            kept.load(in);
        }
        return new Passwords(login(kept, ADMIN), login(kept, OWNER), login(kept, PRODUCT));
    }

    void write(Path file) throws IOException {
        Properties kept = new Properties();
        for (Login login : new Login[] {admin, owner, product}) {
            kept.setProperty(login.role(), login.password());
        }
        StringWriter text = new StringWriter();
        kept.store(text, null);
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, text.toString(), StandardCharsets.UTF_8);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Login login(Properties kept, String role) throws IOException {
        String password = kept.getProperty(role);
        if (password == null) {
            throw new IOException("No password of " + role);
        }
        return new Login(role, password);
    }

    private static String secret() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
