package vn.ntm.planning.grammar.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists of the grammar, kept as text files so that they can be read and extended without touching code. */
public final class WordLists {
    private WordLists() {}

    /** The lines of a list that are neither empty nor a comment. */
    public static List<String> lines(String name) {
        try (InputStream in = WordLists.class.getResourceAsStream("/reading/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Missing word list " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
