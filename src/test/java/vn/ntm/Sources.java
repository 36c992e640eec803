package vn.ntm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The repository's own source files, as the structure tests read them. */
public final class Sources {
    private static final Pattern TOKEN = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|'(?:\\\\.|[^'\\\\\\n])'|\"\"\"(?<block>.*?)\"\"\"|\"(?<string>(?:\\\\.|[^\"\\\\\\n])*)\"",
            Pattern.DOTALL);

    private Sources() {}

    /** Every file of that ending, as a path from the repository's root. */
    public static List<Path> below(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands between quotation marks, outside comments. */
    static Set<String> literals(Path file) {
        Set<String> literals = new TreeSet<>();
        Matcher token = TOKEN.matcher(text(file));
        while (token.find()) {
            String literal = token.group("block") == null ? token.group("string") : token.group("block");
            if (literal != null) {
                literals.add(literal);
            }
        }
        return literals;
    }
}
