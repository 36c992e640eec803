package vn.ntm.planning.checks.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A reviewed list that ships with the product under {@code checks/}: one entry a line, fields parted by ";", notes after "#". */
public final class WordList {
    private final List<String> lines;

    private WordList(List<String> lines) {
        this.lines = lines;
    }

    public static WordList of(String file) {
        try (InputStream in = WordList.class.getResourceAsStream("/checks/" + file)) {
            if (in == null) {
                throw new IllegalStateException("Missing word list " + file);
            }
            return new WordList(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.replaceFirst("\\s*#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<String> entries() {
        return lines;
    }

    /** The entries as plain text (see {@link Spelling#plain}). */
    public Set<String> plainEntries() {
        return lines.stream().map(Spelling::plain).collect(Collectors.toUnmodifiableSet());
    }

    public List<List<String>> rows() {
        return lines.stream().map(WordList::fields).toList();
    }

    private static List<String> fields(String line) {
        return List.of(line.split("\\s*;\\s*", -1));
    }
}
