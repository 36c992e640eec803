package vn.ntm.planning.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.ntm.documents.DocumentText;
import vn.ntm.documents.DocumentText.Line;
import vn.ntm.planning.grammar.PlanGrammar;
import vn.ntm.planning.reading.PlanReading;
import vn.ntm.shared.VietnameseText;

/**
 * A made-up plan and what is to be found in it. A good plan is a text; a bad one is a text with a list of what is expected, or a variant: a good plan with
 * some lines changed. A line that begins with "|" is a table row.
 */
record CorpusPlan(String name, List<String> lines, Set<Spot> expected, LocalDate today) {
    /** A rule and the line where it must speak; rules without a say on a plan are not listed. */
    record Spot(String rule, int line) implements Comparable<Spot> {
        @Override
        public int compareTo(Spot other) {
            return rule.equals(other.rule) ? Integer.compare(line, other.line) : rule.compareTo(other.rule);
        }

        @Override
        public String toString() {
            return rule + "@" + line;
        }
    }

    private static final String WHOLE_DOCUMENT = "whole document";

    static List<CorpusPlan> good() {
        return files("good", ".txt").map(CorpusPlan::good).toList();
    }

    static List<CorpusPlan> bad() {
        return Stream.concat(
                        files("bad", ".txt").map(CorpusPlan::bad),
                        files("bad", ".variant").map(CorpusPlan::variant))
                .toList();
    }

    List<Finding> findings() {
        List<Line> numbered = new ArrayList<>();
        for (String line : lines) {
            numbered.add(line(numbered.size() + 1, line));
        }
        PlanReading reading = new PlanGrammar(Examination.SETS, Examination.GAZETTEER)
                .read(new DocumentText(DocumentText.Format.PLAIN_TEXT, numbered));
        return Examination.of(reading, today);
    }

    private static Line line(int number, String text) {
        if (!text.startsWith("|")) {
            return Line.physical(number, text);
        }
        List<String> cells = Arrays.stream(
                        text.substring(1, text.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
        return new Line(number, String.join(" ", cells), cells, true);
    }

    private static CorpusPlan good(Path file) {
        List<String> lines = linesOf(file);
        return new CorpusPlan(nameOf(file), lines, Set.of(), withinYearOf(nameOf(file)));
    }

    private static CorpusPlan bad(Path file) {
        Set<Spot> expected = new TreeSet<>();
        LocalDate today = withinYearOf(nameOf(file));
        for (String note : linesOf(file.resolveSibling(nameOf(file) + ".expected"))) {
            if (note.startsWith("LINT")) {
                String[] ruleAndLine = note.split(" ");
                expected.add(new Spot(ruleAndLine[0], Integer.parseInt(ruleAndLine[1])));
            }
        }
        return new CorpusPlan(nameOf(file), linesOf(file), expected, today);
    }

    private static CorpusPlan variant(Path file) {
        List<String> notes = linesOf(file);
        String base = notes.getFirst().replace("base = ", "");
        List<String> lines = new ArrayList<>(linesOf(file.resolveSibling("../good/" + base + ".txt")));
        LocalDate today = withinYearOf(base);
        for (int i = 1; i < notes.size(); i++) {
            String note = notes.get(i);
            if (note.startsWith("- ")) {
                replace(lines, note.substring(2), notes.get(i + 1).substring(1).stripLeading());
            } else if (note.startsWith("today = ")) {
                today = LocalDate.parse(note.substring("today = ".length()));
            }
        }
        Set<Spot> expected = new TreeSet<>();
        notes.stream().filter(note -> note.startsWith("expect ")).forEach(note -> expected.add(spot(note, lines)));
        return new CorpusPlan(nameOf(file), lines, expected, today);
    }

    private static void replace(List<String> lines, String old, String text) {
        int line = lineWith(lines, old, 1) - 1;
        lines.set(line, lines.get(line).replace(old, text));
    }

    /** {@code expect LINT-05 @ words of the line}; "2 words" means the second line with these words. */
    private static Spot spot(String note, List<String> lines) {
        String[] ruleAndWords = note.substring("expect ".length()).split(" @ ", 2);
        String words = ruleAndWords[1];
        if (words.equals(WHOLE_DOCUMENT)) {
            return new Spot(ruleAndWords[0], 0);
        }
        boolean second = words.startsWith("2 ");
        return new Spot(ruleAndWords[0], lineWith(lines, second ? words.substring(2) : words, second ? 2 : 1));
    }

    private static int lineWith(List<String> lines, String words, int occurrence) {
        int seen = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words) && ++seen == occurrence) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("No line says: " + words);
    }

    /** Plans are named after their year, so that no plan grows old. */
    private static LocalDate withinYearOf(String name) {
        return LocalDate.of(Integer.parseInt(name.substring(name.length() - 4)), 6, 1);
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    private static List<String> linesOf(Path file) {
        try {
            return List.of(VietnameseText.atTheDoor(Files.readString(file)).split("\\R", -1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files(String folder, String ending) {
        try {
            Path plans = Path.of(Objects.requireNonNull(CorpusPlan.class.getResource("/plans/" + folder))
                    .toURI());
            try (Stream<Path> files = Files.list(plans)) {
                return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
