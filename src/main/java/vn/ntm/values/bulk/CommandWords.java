package vn.ntm.values.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words behind a command: names of files, {@code --option value}, and {@code --dry-run}. */
record CommandWords(List<String> names, Map<String, String> options) {
    private static final String DRY = "--dry-run";

    static CommandWords of(List<String> words) {
        List<String> names = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals(DRY)) {
                options.put(DRY, "");
            } else if (word.startsWith("--") && i + 1 < words.size()) {
                options.put(word.substring(2), words.get(++i));
            } else {
                names.add(word);
            }
        }
        return new CommandWords(names, options);
    }

    /** Whether there are so many names, every one of these options with a year that is a number, and no other. */
    boolean are(int count, String... needed) {
        return names.size() == count
                && names.stream().noneMatch(name -> name.startsWith("-"))
                && options.keySet().containsAll(Set.of(needed))
                && option("year").matches("\\d{4}");
    }

    String option(String name) {
        return options.getOrDefault(name, "");
    }

    int year() {
        return Integer.parseInt(option("year"));
    }

    boolean isDry() {
        return options.containsKey(DRY);
    }
}
