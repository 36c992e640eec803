package vn.ntm.platform.command;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import vn.ntm.platform.database.Databases;

/** {@code train}, called by the script once per build: one short life of the product, for the JVM to learn which classes the next ones need. */
record Training(Class<?> application) {
    private static final int ROUNDS = 3;
    private static final List<String> PAGES = List.of("/", "/login", "/criteria-sets", "/units", "/plans", "/healthz");

    int run(StartOptions options) {
        try (Product product =
                new Product(application, options.folder().prepared(), Databases.opening(options.folder()))) {
            ConfigurableApplicationContext pages = product.openPages(0);
            String address = "http://127.0.0.1:" + pages.getEnvironment().getRequiredProperty("local.server.port");
            for (int round = 0; round < ROUNDS; round++) {
                PAGES.forEach(page -> visit(URI.create(address + page)));
            }
            return 0;
        }
    }

    /** What a page answers does not matter here, only that its classes are used. */
    private static void visit(URI page) {
        try {
            HttpURLConnection visit = (HttpURLConnection) page.toURL().openConnection();
            visit.setRequestProperty("Accept-Encoding", "gzip");
            visit.getResponseCode();
            visit.disconnect();
        } catch (IOException failed) {
            throw new IllegalStateException("The product in training does not answer", failed);
        }
    }
}
