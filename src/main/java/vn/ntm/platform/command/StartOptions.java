package vn.ntm.platform.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.ntm.platform.database.CannotStart;
import vn.ntm.platform.database.DataFolder;

/**
 * How the product is asked to start.
 *
 * @param port on this machine; 0 takes any free one
 * @param others the words that are no option of ours
 */
record StartOptions(int port, DataFolder folder, List<String> others) {
    private static final int USUAL_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    StartOptions {
        others = List.copyOf(others);
    }

    /** All words are options. */
    static StartOptions of(List<String> words) {
        StartOptions options = amongst(words);
        if (!options.others.isEmpty()) {
            throw new UnknownCommand("start " + String.join(" ", options.others));
        }
        return options;
    }

    /** The options stand anywhere among the other words. */
    static StartOptions amongst(List<String> words) {
        Deque<String> left = new ArrayDeque<>(words);
        List<String> others = new ArrayList<>();
        int port = USUAL_PORT;
        DataFolder folder = null;
        while (!left.isEmpty()) {
            String word = left.removeFirst();
            String[] option = word.split("=", 2);
            switch (option[0]) {
                case "--port" -> port = port(valueOf(option, left));
                case "--data" -> folder = new DataFolder(path(valueOf(option, left)));
                default -> others.add(word);
            }
        }
        return new StartOptions(port, folder == null ? DataFolder.usual() : folder, others);
    }

    private static String valueOf(String[] option, Deque<String> left) {
        if (option.length == 2) {
            return option[1];
        }
        if (left.isEmpty()) {
            throw new CannotStart("platform.start.value-missing", option[0]);
        }
        return left.removeFirst();
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > HIGHEST_PORT) {
            throw new CannotStart("platform.start.port-invalid", text);
        }
        return Integer.parseInt(text);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException unusable) {
            throw new CannotStart("platform.start.folder-failed", text, unusable);
        }
    }
}
