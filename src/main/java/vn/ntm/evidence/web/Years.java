package vn.ntm.evidence.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.shared.Texts;

/** Years as people type them: "2024", "2023, 2024", "2021-2023". */
final class Years {
    private static final Pattern SEVERAL = Pattern.compile("(\\d{4})\\s*[-–]\\s*(\\d{4})");
    private static final int LONGEST_RANGE = 20;

    private Years() {}

    /** What cannot be read gets its message at the field {@code years}. */
    static List<Integer> read(Form form, Texts texts) {
        TreeSet<Integer> years = new TreeSet<>();
        for (String part : form.value("years").split("[,;]")) {
            String typed = part.strip();
            Matcher range = SEVERAL.matcher(typed);
            if (typed.matches("\\d{4}")) {
                years.add(Integer.valueOf(typed));
            } else if (range.matches() && isFit(range)) {
                for (int year = number(range, 1); year <= number(range, 2); year++) {
                    years.add(year);
                }
            } else if (!typed.isEmpty()) {
                form.reject("years", texts.of("evidence.years.unreadable", typed));
            }
        }
        return new ArrayList<>(years);
    }

    private static boolean isFit(Matcher range) {
        int length = number(range, 2) - number(range, 1);
        return length >= 0 && length < LONGEST_RANGE;
    }

    private static int number(Matcher range, int group) {
        return Integer.parseInt(range.group(group));
    }
}
