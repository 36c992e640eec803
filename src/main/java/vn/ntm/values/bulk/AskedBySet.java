package vn.ntm.values.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.shared.VietnameseText;
import vn.ntm.values.Part;
import vn.ntm.values.Questions;

/** What one set asks on one day, found by the words of a table; each is looked up once. */
final class AskedBySet {
    private static final Pattern NUMBERED = Pattern.compile("(?:p|phan )([1-9]\\d?)");

    private final PublishedSet set;
    private final LocalDate day;
    private final Questions questions;
    private final Map<String, Optional<Asked>> known = new HashMap<>();

    AskedBySet(PublishedSet set, LocalDate day, Questions questions) {
        this.set = set;
        this.day = day;
        this.questions = questions;
    }

    boolean hasIndicator(String code) {
        return code.startsWith(IndicatorRef.CONDITION)
                ? set.background().conditions().stream()
                        .anyMatch(condition -> (IndicatorRef.CONDITION + condition.key()).equals(code))
                : set.indicator(code).isPresent();
    }

    /** Nothing when the set has no such indicator or does not ask for that part of it. */
    Optional<Asked> find(String code, String partWords) {
        return known.computeIfAbsent(code + "\n" + partWords, nothing -> look(code, partWords));
    }

    private Optional<Asked> look(String code, String partWords) {
        String part = part(partWords);
        if (part == null || !hasIndicator(code) || !parts(code).contains(part)) {
            return Optional.empty();
        }
        return questions
                .of(set, new IndicatorRef(set.id(), code), part, day)
                .map(question -> new Asked(code, part, question));
    }

    /** The parts in which the indicator may be reported, by any of its levels. */
    Set<String> parts(String code) {
        Optional<Indicator> indicator = set.indicator(code);
        if (indicator.isEmpty()) {
            return Set.of(Part.WHOLE);
        }
        List<Integer> together = indicator.get().thresholds().stream()
                .map(threshold -> threshold.level())
                .map(level -> level instanceof Level.AllOf all ? all.parts().size() : 0)
                .toList();
        Set<String> parts = new LinkedHashSet<>();
        int most = together.stream().mapToInt(Integer::intValue).max().orElse(0);
        if (together.isEmpty() || together.contains(0)) {
            parts.addAll(indicator.get().on(day).asksForBothSexes() ? Part.sexes() : List.of(Part.WHOLE));
        }
        IntStream.rangeClosed(1, most).mapToObj(Part::numbered).forEach(parts::add);
        return parts;
    }

    /** Every question of the criterion in the order of the set. */
    List<Asked> ofCriterion(int criterion) {
        List<Asked> all = new ArrayList<>();
        set.criterion(criterion).stream()
                .flatMap(found -> found.indicators().stream())
                .forEach(indicator -> parts(indicator.code())
                        .forEach(part -> find(indicator.code(), part).ifPresent(all::add)));
        return all;
    }

    private static @Nullable String part(String words) {
        String key = VietnameseText.searchKey(words);
        Matcher numbered = NUMBERED.matcher(key);
        return switch (key) {
            case "" -> Part.WHOLE;
            case "nu", "women" -> Part.WOMEN;
            case "nam", "men" -> Part.MEN;
            default -> numbered.matches() ? Part.numbered(Integer.parseInt(numbered.group(1))) : null;
        };
    }
}
