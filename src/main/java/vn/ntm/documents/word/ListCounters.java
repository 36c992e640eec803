package vn.ntm.documents.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Counts the automatic lists of a document from top to bottom, as Word does when it shows them. */
final class ListCounters {
    private static final int LEVELS = 9;
    private static final int NOT_COUNTED = Integer.MIN_VALUE;
    private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");

    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** Counts one paragraph of a list and returns what stands before its text, the blank included; empty where nothing does. */
    String next(ListNumbering list, int requestedLevel) {
        int index = Math.clamp(requestedLevel, 0, LEVELS - 1);
        int[] numbers = counters.computeIfAbsent(list.countedBy(), key -> uncounted());
        if (begun.add(list.id())) {
            list.restarts().keySet().stream()
                    .filter(level -> level < LEVELS)
                    .forEach(level -> numbers[level] = NOT_COUNTED);
        }
        count(list, index, numbers);
        return label(list, index, numbers);
    }

    private static void count(ListNumbering list, int index, int[] numbers) {
        numbers[index] = numbers[index] == NOT_COUNTED ? list.level(index).start() : numbers[index] + 1;
        for (int deeper = index + 1; deeper < LEVELS; deeper++) {
            if (list.level(deeper).startsAnewAfter(index)) {
                numbers[deeper] = NOT_COUNTED;
            }
        }
    }

    private static String label(ListNumbering list, int index, int[] numbers) {
        ListLevel level = list.level(index);
        String label = level.style() == NumberStyle.BULLET
                ? level.bullet()
                : PLACEHOLDER
                        .matcher(level.pattern())
                        .replaceAll(place -> number(list, index, numbers, Integer.parseInt(place.group(1)) - 1));
        return label.isBlank() || level.tight() ? label.strip() : label + " ";
    }

    private static String number(ListNumbering list, int index, int[] numbers, int placed) {
        ListLevel level = list.level(placed);
        int number = numbers[placed] == NOT_COUNTED ? level.start() : numbers[placed];
        boolean digits = list.level(index).allDecimal() && level.style() != NumberStyle.NONE;
        return (digits ? NumberStyle.DECIMAL : level.style()).of(number);
    }

    private static int[] uncounted() {
        int[] numbers = new int[LEVELS];
        Arrays.fill(numbers, NOT_COUNTED);
        return numbers;
    }
}
