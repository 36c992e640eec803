package vn.ntm.platform.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.ConfigurableApplicationContext;
import vn.ntm.platform.database.CannotStart;
import vn.ntm.platform.database.DataFolder;
import vn.ntm.platform.database.Databases;
import vn.ntm.platform.setup.SetUp;
import vn.ntm.shared.ShownSignIns;
import vn.ntm.shared.Vietnamese;

/** {@code ntm start}: database and pages on this machine until somebody stops them. */
final class Start {
    private static final int STOPPED_FROM_OUTSIDE = 0;
    private static final int DATABASE_LOST = 1;

    private final Class<?> application;
    private final Console console;
    private final AtomicBoolean ending = new AtomicBoolean();

    Start(Class<?> application, Console console) {
        this.application = application;
        this.console = console;
    }

    /** For trying out: on this machine, with the evaluation workspace. */
    int run(StartOptions options) {
        return run(options, InetAddress.getLoopbackAddress(), List.of("--ntm.evaluation=true"));
    }

    /** For real: without any data but what people enter. */
    int run(Serving serving) {
        return run(serving.options(), serving.listensOn(), serving.settings());
    }

    private int run(StartOptions options, InetAddress address, List<String> settings) {
        DataFolder folder = options.folder().prepared();
        FolderLock lock = FolderLock.tryOn(folder);
        if (lock == null) {
            throw alreadyRunning(folder);
        }
        requireFree(options.port(), address);
        console.say("platform.start.starting", folder.root());
        Product product = new Product(application, folder, Databases.opening(folder));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(product), "stop"));
        try {
            ready(product.openPages(options.port(), settings), address, lock);
        } catch (RuntimeException failed) {
            return giveUp(product, failed);
        }
        product.databaseLost().join();
        console.say("platform.start.database-lost", folder.logs());
        return DATABASE_LOST;
    }

    private void ready(ConfigurableApplicationContext pages, InetAddress host, FolderLock lock) {
        String address = "http://" + host.getHostAddress() + ":"
                + pages.getEnvironment().getRequiredProperty("local.server.port") + "/";
        lock.announce(address);
        console.say("platform.start.ready", address, secondsSinceStart());
        pages.getBeanProvider(ShownSignIns.class).stream()
                .flatMap(shown -> shown.signIns().stream())
                .forEach(one -> console.say("platform.start.sign-in", one.title(), one.userName(), one.password()));
        pages.getBeanProvider(SetUp.class).stream()
                .filter(setUp -> !setUp.isDone())
                .forEach(setUp -> sayLink(address, setUp));
        console.say("platform.start.how-to-stop");
    }

    /** Whoever reads the console may set the product up; nobody else can. */
    private void sayLink(String address, SetUp setUp) {
        console.say("setup.link");
        console.say("setup.link-is", address + "set-up/" + setUp.newLink());
    }

    /** A start that was stopped from outside has nothing to complain about. */
    private int giveUp(Product product, RuntimeException failed) {
        if (ending.compareAndSet(false, true)) {
            product.close();
            throw failed;
        }
        return STOPPED_FROM_OUTSIDE;
    }

    private void stop(Product product) {
        if (ending.compareAndSet(false, true)) {
            console.say("platform.start.stopping");
            product.close();
            console.say("platform.start.stopped");
        }
    }

    private static CannotStart alreadyRunning(DataFolder folder) {
        String address = FolderLock.announcedIn(folder);
        return address.isEmpty()
                ? new CannotStart("platform.start.busy", folder.root())
                : new CannotStart("platform.start.already-running", folder.root(), address);
    }

    private static void requireFree(int port, InetAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException taken) {
            throw new CannotStart("platform.start.port-taken", port);
        }
    }

    /** Counted from the first moment of the process, the script included. */
    private static String secondsSinceStart() {
        Instant now = Clock.systemUTC().instant();
        Instant start = ProcessHandle.current().info().startInstant().orElse(now);
        return Vietnamese.number(BigDecimal.valueOf(Duration.between(start, now).toMillis(), 3), 1);
    }
}
