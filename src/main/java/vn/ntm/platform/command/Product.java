package vn.ntm.platform.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.ntm.platform.database.CannotStart;
import vn.ntm.platform.database.DataFolder;
import vn.ntm.platform.database.RunningDatabase;
import vn.ntm.shared.Refusal;

/** Database and Spring context of one process; the database starts while Spring still reads classes. */
final class Product implements AutoCloseable {
    private final Class<?> application;
    private final DataFolder folder;
    private final CompletableFuture<RunningDatabase> database;
    private volatile @Nullable ConfigurableApplicationContext context;

    Product(Class<?> application, DataFolder folder, CompletableFuture<RunningDatabase> database) {
        this.application = application;
        this.folder = folder;
        this.database = database;
    }

    /** With the evaluation workspace. */
    ConfigurableApplicationContext openPages(int port) {
        return openPages(port, List.of("--ntm.evaluation=true"));
    }

    /** @param settings what Spring is told beside the usual */
    ConfigurableApplicationContext openPages(int port, List<String> settings) {
        String[] own = Stream.concat(Stream.of("--server.port=" + port), settings.stream())
                .toArray(String[]::new);
        return open(WebApplicationType.SERVLET, own);
    }

    ConfigurableApplicationContext openForCommand() {
        return open(WebApplicationType.NONE, "--spring.main.lazy-initialization=true");
    }

    /** Completed when the database has ended and cannot be brought back. */
    CompletableFuture<Void> databaseLost() {
        return database.thenCompose(RunningDatabase::lost);
    }

    /** Pages first, so that none is answered halfway; then the database. */
    @Override
    public void close() {
        ConfigurableApplicationContext open = context;
        if (open != null) {
            open.close();
        }
        if (!database.isCompletedExceptionally()) {
            database.join().close();
        }
    }

    private ConfigurableApplicationContext open(WebApplicationType type, String... own) {
        SpringApplication spring = new SpringApplication(application);
        spring.setWebApplicationType(type);
        spring.setRegisterShutdownHook(false);
        spring.addInitializers(this::giveDatabase);
        try {
            Stream<String> always = Stream.of(
                    "--ntm.data=" + folder.root(), "--logging.file.name=" + log(), "--logging.threshold.console=off");
            ConfigurableApplicationContext opened =
                    spring.run(Stream.concat(Arrays.stream(own), always).toArray(String[]::new));
            context = opened;
            return opened;
        } catch (RuntimeException failed) {
            throw worded(failed);
        }
    }

    private void giveDatabase(ConfigurableApplicationContext opening) {
        ((GenericApplicationContext) opening)
                .registerBean(RunningDatabase.class, database::join, bean -> bean.setDestroyMethodName(""));
    }

    private Refusal worded(RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof PortInUseException taken) {
                return new CannotStart("platform.start.port-taken", taken.getPort());
            }
        }
        return new CannotStart("platform.start.failed", log(), failed);
    }

    private Path log() {
        return folder.logs().resolve("product.log");
    }
}
