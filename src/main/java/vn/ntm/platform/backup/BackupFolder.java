package vn.ntm.platform.backup;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The nightly backups and a note beside them on how the nights went; a note in the database would be lost with it. */
final class BackupFolder {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final Pattern NAME = Pattern.compile("ntm-(\\d{8}-\\d{6})\\.ntm");
    private static final String FAILED_AT = "failed.at";
    private static final String FAILED_BECAUSE = "failed.because";
    private static final String VERIFIED = "verified.";

    private final Path root;

    BackupFolder(Path root) {
        this.root = root.toAbsolutePath();
    }

    /** One nightly backup. */
    record Night(LocalDateTime made, Path file, long size, boolean verified) {}

    /** A night without one. */
    record Failure(LocalDateTime at, String reason) {}

    Path root() {
        return root;
    }

    /** Closed to everybody else. */
    void prepare() throws IOException {
        if (!Files.isDirectory(root)) {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        }
    }

    Path fileOf(LocalDateTime moment) {
        return root.resolve("ntm-" + STAMP.format(moment) + ".ntm");
    }

    /** Newest first. */
    List<Night> nights() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        Properties note = note();
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(file -> NAME.matcher(nameOf(file)).matches())
                    .map(file -> new Night(
                            momentOf(file), file, file.toFile().length(), note.containsKey(VERIFIED + nameOf(file))))
                    .sorted(Comparator.comparing(Night::made).reversed())
                    .toList();
        }
    }

    /** The last night, if it failed. */
    Optional<Failure> failure() throws IOException {
        Properties note = note();
        return Optional.ofNullable(note.getProperty(FAILED_AT))
                .map(at -> new Failure(LocalDateTime.parse(at), note.getProperty(FAILED_BECAUSE, "")));
    }

    void verified(Path file) throws IOException {
        Properties note = note();
        note.setProperty(VERIFIED + nameOf(file), "yes");
        note.remove(FAILED_AT);
        note.remove(FAILED_BECAUSE);
        write(note);
    }

    void failed(LocalDateTime at, String reason) throws IOException {
        prepare();
        Properties note = note();
        note.setProperty(FAILED_AT, at.toString());
        note.setProperty(FAILED_BECAUSE, reason);
        write(note);
    }

    /** Throws away what is no longer kept. */
    void rotate(Rotation rotation) throws IOException {
        List<Night> nights = nights();
        Set<LocalDateTime> kept = rotation.kept(nights.stream().map(Night::made).toList());
        for (Night night : nights) {
            if (!kept.contains(night.made())) {
                Files.deleteIfExists(night.file());
            }
        }
        Properties note = note();
        Set<String> gone = note.stringPropertyNames().stream()
                .filter(key ->
                        key.startsWith(VERIFIED) && Files.notExists(root.resolve(key.substring(VERIFIED.length()))))
                .collect(Collectors.toSet());
        gone.forEach(note::remove);
        write(note);
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static LocalDateTime momentOf(Path file) {
        return LocalDateTime.parse(NAME.matcher(nameOf(file)).replaceFirst("$1"), STAMP);
    }

    private Properties note() throws IOException {
        Properties note = new Properties();
        Path file = noteFile();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                note.load(in);
            }
        }
        return note;
    }

    private void write(Properties note) throws IOException {
        try (NewFile file = NewFile.at(noteFile())) {
            try (Writer out = new OutputStreamWriter(file.content(), StandardCharsets.UTF_8)) {
                note.store(out, null);
            }
            file.finish();
        }
    }

    private Path noteFile() {
        return root.resolve("nights.properties");
    }
}
