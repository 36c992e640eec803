package vn.ntm.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a killed product leaves behind: a database server that still runs, or the note that one ran. Number and folder of a process are both
 * looked at, because a number can be somebody else's by now.
 */
final class Orphans {
    private static final Path PROCESSES = Path.of("/proc");
    private static final Duration GENTLE = Duration.ofSeconds(30);
    private static final Duration FIRM = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final Path data;

    private Orphans(Path data) {
        this.data = data;
    }

    /** After this no server works on {@code data} and none seems to. */
    static void clear(Path data) {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            new Orphans(data).clear();
        }
    }

    private void clear() {
        noted().filter(this::worksHere).ifPresent(pid -> SystemCommands.signal("INT", pid));
        if (!goneWithin(GENTLE)) {
            workingHere().forEach(pid -> SystemCommands.signal("QUIT", pid));
        }
        if (!goneWithin(FIRM)) {
            throw new CannotStart("platform.database.orphan-stays", data, workingHere());
        }
        forgetNote();
    }

    /** Only once nothing works here any more: the note guards the files against a second server. */
    private void forgetNote() {
        try {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        } catch (IOException failed) {
            throw new CannotStart("platform.start.folder-failed", data, failed);
        }
    }

    private Optional<Long> noted() {
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d+"))
                    .map(Long::valueOf);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private boolean goneWithin(Duration patience) {
        Instant start = Instant.ofEpochSecond(0, System.nanoTime());
        while (!workingHere().isEmpty()) {
            if (Duration.between(start, Instant.ofEpochSecond(0, System.nanoTime()))
                            .compareTo(patience)
                    > 0) {
                return false;
            }
            Pause.of(LOOK_AGAIN);
        }
        return true;
    }

    private List<Long> workingHere() {
        try (Stream<Path> entries = Files.list(PROCESSES)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.matches("\\d+"))
                    .map(Long::valueOf)
                    .filter(this::worksHere)
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** Every process of a server stands in the data folder; a dead one that nobody buried stands nowhere. */
    private boolean worksHere(long pid) {
        Path process = PROCESSES.resolve(String.valueOf(pid));
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(data.toRealPath())
                    && Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1)
                            .contains("postgres");
        } catch (IOException gone) {
            return false;
        }
    }
}
