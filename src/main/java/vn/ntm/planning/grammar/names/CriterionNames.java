package vn.ntm.planning.grammar.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.planning.grammar.text.Words;

/** The criterion names of one or more sets, findable in any text. */
public final class CriterionNames {
    /** Names at least this alike are taken for each other where a number or a list says that a criterion must be meant. */
    private static final double ALIKE = 0.75;

    private record Entry(CriterionName name, Set<Integer> numbers) {}

    private record Spelling(CriterionName name, Entry entry) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byKey = new HashMap<>();
    private final Map<String, List<Spelling>> byFirstWord = new HashMap<>();
    private int highest;
    private int longest;

    private CriterionNames() {}

    /** Of a single set, the first halves of its names are known as well: "Thủy lợi". */
    public static CriterionNames of(List<CriteriaSetOutline> sets) {
        CriterionNames names = new CriterionNames();
        sets.forEach(set -> set.criteria().forEach(names::add));
        List<Entry> official = List.copyOf(names.entries);
        official.forEach(
                entry -> ShortNames.abbreviated(entry.name().name()).forEach(name -> names.spell(name, entry)));
        if (sets.size() == 1) {
            official.forEach(names::spellHalf);
        }
        names.byFirstWord
                .values()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(b.name().length(), a.name().length())));
        return names;
    }

    private void add(CriteriaSetOutline.Named criterion) {
        Entry entry = byKey.get(key(criterion.name()));
        if (entry == null) {
            entry = new Entry(new CriterionName(criterion.name()), new TreeSet<>());
            entries.add(entry);
            spell(criterion.name(), entry);
        }
        entry.numbers().add(criterion.number());
        highest = Math.max(highest, criterion.number());
    }

    private void spellHalf(Entry entry) {
        String half = ShortNames.firstHalf(entry.name().name());
        if (!half.isEmpty()) {
            spell(half, entry);
        }
    }

    /** A spelling that another name has already stays with that one. */
    private void spell(String spelling, Entry entry) {
        if (byKey.putIfAbsent(key(spelling), entry) == null) {
            CriterionName name = new CriterionName(spelling);
            byFirstWord
                    .computeIfAbsent(name.firstFold(), first -> new ArrayList<>())
                    .add(new Spelling(name, entry));
            longest = Math.max(longest, name.length());
        }
    }

    /** The highest number that any of the sets has. */
    public int highest() {
        return highest;
    }

    /** The longest name that begins with the first word at or behind {@code offset}, punctuation passed over. */
    public Optional<Named> at(String text, int offset) {
        List<Words.Word> words = Words.from(text, offset, longest);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        for (Spelling spelling : byFirstWord.getOrDefault(words.getFirst().fold(), List.of())) {
            if (spelling.name().isAt(words, 0)) {
                int end = words.get(spelling.name().length() - 1).end();
                Entry entry = spelling.entry();
                return Optional.of(new Named(
                        entry.name().name(), numberOf(entry), words.getFirst().start(), end));
            }
        }
        return Optional.empty();
    }

    /** The official name of a number; empty when the sets in question give it different names. */
    public String nameOf(int number) {
        List<Entry> named = entries.stream()
                .filter(entry -> entry.numbers().contains(number))
                .toList();
        return named.size() == 1 ? named.getFirst().name().name() : "";
    }

    /** Whether any of the sets gives the name that number. */
    public boolean has(int number, String name) {
        Entry known = byKey.get(key(name));
        if (known != null) {
            return known.numbers().contains(number);
        }
        CriterionName written = new CriterionName(name);
        return entries.stream()
                .anyMatch(entry ->
                        entry.numbers().contains(number) && entry.name().likeness(written) >= ALIKE);
    }

    /** The numbers of the names of at least {@code words} words that a text contains, wherever they stand. */
    public Set<Integer> within(String text, int words) {
        Set<Integer> numbers = new TreeSet<>();
        List<Words.Word> all = Words.of(text);
        for (int i = 0; i < all.size(); i++) {
            for (Spelling spelling : byFirstWord.getOrDefault(all.get(i).fold(), List.of())) {
                if (spelling.name().length() >= words && spelling.name().isAt(all, i)) {
                    numberOf(spelling.entry()).ifPresent(numbers::add);
                }
            }
        }
        return numbers;
    }

    /** The number of exactly this name; empty when no set has it or the sets give it different numbers. */
    public OptionalInt exactly(String name) {
        CriterionName wanted = new CriterionName(name);
        return entries.stream()
                .filter(entry -> entry.name().likeness(wanted) == 1)
                .findFirst()
                .map(CriterionNames::numberOf)
                .orElse(OptionalInt.empty());
    }

    /** The number of a name that may be written a little differently; empty when no name or more than one number is meant. */
    public OptionalInt numberOf(String name) {
        Entry known = byKey.get(key(name));
        if (known != null) {
            return numberOf(known);
        }
        CriterionName written = new CriterionName(name);
        Entry best = null;
        double likeness = ALIKE;
        for (Entry entry : entries) {
            double alike = entry.name().likeness(written);
            if (alike >= likeness && (best == null || alike > likeness)) {
                best = entry;
                likeness = alike;
            }
        }
        return best == null ? OptionalInt.empty() : numberOf(best);
    }

    /**
     * A name found in a text.
     *
     * @param name as the set has it
     * @param number empty when the sets in question give it different numbers
     */
    public record Named(String name, OptionalInt number, int start, int end) {}

    private static OptionalInt numberOf(Entry entry) {
        return entry.numbers().size() == 1
                ? OptionalInt.of(entry.numbers().iterator().next())
                : OptionalInt.empty();
    }

    private static String key(String name) {
        return String.join(" ", Words.of(name).stream().map(Words.Word::key).toList());
    }
}
