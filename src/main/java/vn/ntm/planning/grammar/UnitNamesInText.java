package vn.ntm.planning.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.grammar.text.Letters;

/** Votes for the names that a text puts behind "xã", "huyện", "tỉnh" and the like. */
final class UnitNamesInText {
    /** The level that a unit word speaks of; a city may be of two. */
    enum Level {
        COMMUNE,
        DISTRICT,
        CITY,
        PROVINCE
    }

    private static final Pattern UNIT = Pattern.compile(
            "(?iu)(?<!\\p{L})(thị xã|thị trấn|thành phố|đặc khu|xã|phường|huyện|quận|tỉnh) (?-i)(\\d{1,2}(?!\\p{L})|\\p{Lu}[\\p{L}'\u2019]*(?:[ -]\\p{Lu}[\\p{L}'\u2019]*){0,5})");
    private static final Map<String, Level> LEVELS = Map.of(
            "xã",
            Level.COMMUNE,
            "phường",
            Level.COMMUNE,
            "thị trấn",
            Level.COMMUNE,
            "đặc khu",
            Level.COMMUNE,
            "huyện",
            Level.DISTRICT,
            "quận",
            Level.DISTRICT,
            "thị xã",
            Level.DISTRICT,
            "thành phố",
            Level.CITY,
            "tỉnh",
            Level.PROVINCE);
    private static final Set<String> ENDS_NAME = Set.of(
            "nam",
            "giai",
            "huyen",
            "tinh",
            "tren",
            "ve",
            "ngay",
            "thanh pho",
            "quan",
            "xa",
            "cong",
            "doc",
            "ke",
            "so",
            "den",
            "trong",
            "thi",
            "phuong",
            "thuc",
            "dat",
            "xay",
            "va",
            "theo");

    private record Vote(String name, int weight) {}

    private final Map<Level, Map<String, Vote>> votes = new HashMap<>();

    /** Counts every name in the text with the weight given. */
    void read(String text, int weight) {
        boolean capitals = Letters.allCapital(text);
        Matcher unit = UNIT.matcher(text);
        while (unit.find()) {
            Level level = LEVELS.get(Fold.lower(unit.group(1)));
            String name = name(unit.group(2), capitals || Letters.allCapital(unit.group()));
            if (level != null && !name.isEmpty()) {
                vote(level, name, weight);
            }
        }
    }

    void vote(Level level, String name, int weight) {
        votes.computeIfAbsent(level, key -> new HashMap<>())
                .merge(Fold.of(name), new Vote(name, weight), UnitNamesInText::sum);
    }

    /** The names of a level, the one with most weight first. */
    List<String> names(Level level) {
        return votes.getOrDefault(level, Map.of()).values().stream()
                .sorted((a, b) -> Integer.compare(b.weight(), a.weight()))
                .map(Vote::name)
                .toList();
    }

    Optional<String> best(Level level) {
        return names(level).stream().findFirst();
    }

    /** The better written of two spellings of one name: not in capitals only. */
    private static Vote sum(Vote one, Vote other) {
        String name = Letters.allCapital(one.name()) && one.name().length() > 2 ? other.name() : one.name();
        return new Vote(name, one.weight() + other.weight());
    }

    private static String name(String found, boolean capitals) {
        List<String> kept = new ArrayList<>();
        for (String word : found.split(" ")) {
            boolean abbreviation = !capitals && word.length() > 1 && Letters.allCapital(word);
            if (abbreviation || (capitals && !kept.isEmpty() && ENDS_NAME.contains(Fold.of(word)))) {
                break;
            }
            kept.add(capitals ? capitalised(word) : word);
        }
        return String.join(" ", kept);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + Fold.lower(word.substring(1));
    }
}
