package vn.ntm.platform.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ConfigurableApplicationContext;
import vn.ntm.platform.database.CannotStart;
import vn.ntm.platform.database.DataFolder;
import vn.ntm.platform.database.Databases;
import vn.ntm.shared.ShownSignIns;

/** {@code train}, called by the script once per build: one short life of the product, for the JVM to learn which classes the next ones need. */
record Training(Class<?> application, Console console) {
    private static final int ROUNDS = 3;
    private static final List<String> PAGES =
            List.of("/", "/login", "/my-work", "/dashboard", "/criteria-sets", "/units", "/plans", "/healthz");

    int run(StartOptions options) {
        DataFolder folder = options.folder().prepared();
        readPlan(folder);
        try (Product product = new Product(application, folder, Databases.opening(folder))) {
            ConfigurableApplicationContext pages = product.openPages(0);
            String address = "http://127.0.0.1:" + pages.getEnvironment().getRequiredProperty("local.server.port");
            Visitor visitor = new Visitor(address);
            ShownSignIns.SignIn somebody =
                    pages.getBean(ShownSignIns.class).signIns().getFirst();
            visitor.signIn(somebody.userName(), somebody.password());
            for (int round = 0; round < ROUNDS; round++) {
                PAGES.forEach(visitor::get);
            }
            return 0;
        }
    }

    private void readPlan(DataFolder folder) {
        Path copy = folder.root().resolve("plan.txt");
        try (InputStream plan = Training.class.getResourceAsStream("/evaluation/plan-2024.txt")) {
            Files.copy(Objects.requireNonNull(plan), copy);
        } catch (IOException failed) {
            throw new CannotStart("platform.start.folder-failed", copy, failed);
        }
        CommandLine commands = new CommandLine(application, console);
        commands.run(List.of("plan", "read", copy.toString()));
        commands.run(List.of("plan", "read", copy.toString(), "--text"));
    }
}
