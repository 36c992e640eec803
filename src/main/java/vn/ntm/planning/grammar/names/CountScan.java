package vn.ntm.planning.grammar.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.planning.grammar.names.Counted.Measure;
import vn.ntm.planning.grammar.text.Numerals;
import vn.ntm.planning.grammar.text.Span;

/** Finds how many criteria a part of a sentence speaks of. */
final class CountScan {
    private static final String N = Numerals.PATTERN;
    private static final Pattern COUNT = Pattern.compile("(?<![\\p{L}\\d/.,])(?:từ )?(?<a>" + N
            + ")(?: ?\\([\\p{L}\\d ]{1,12}\\))?" + "(?:(?<sep> ?[-\u2013] ?| đến | hoặc | tiêu chí lên | lên )(?<b>" + N
            + "))?(?: ?/ ?(?<of>\\d{1,2}))?(?: \\([\\p{L}\\d ]{1,12}\\))? tiêu chí(?!/| ?phụ)");
    private static final Pattern SHARE = Pattern.compile(
            "(?:lên|đạt|:|là|được) ?(?<a>\\d{1,2}) ?/ ?(?<of>\\d{1,2})(?![\\d/]| ?(?:tiêu chí|chỉ tiêu|xóm|thôn|hộ|xã|bản|ấp))");
    private static final Pattern BEHIND = Pattern.compile(
            " ?(?:xã )?(?:ntm |nông thôn mới )?(?:nâng cao |kiểu mẫu )?(?:(?<n>còn lại|chưa đạt|không đạt|chưa hoàn thành)|(?<r>đã đạt|đã hoàn thành)|(?<b>đạt))");
    private static final Pattern ADDED = Pattern.compile("thêm|bổ sung|hoàn thành");
    private static final Pattern TOTAL = Pattern.compile("tổng số|nâng|lên |số tiêu chí");
    private static final int NEAR = 32;

    private final String lower;
    private final int from;
    private final int to;
    private final Stances stances;
    private final List<Counted> found = new ArrayList<>();

    private CountScan(String lower, Span part, Stances stances) {
        this.lower = lower;
        this.from = part.start();
        this.to = part.end();
        this.stances = stances;
    }

    /** The counts in a part of a text; its stances are told by offsets from where it begins. */
    static List<Counted> in(String lower, Span part, Stances stances) {
        CountScan scan = new CountScan(lower, part, stances);
        scan.counts();
        scan.shares();
        return scan.found;
    }

    private void counts() {
        Matcher count = COUNT.matcher(lower).region(from, to).useTransparentBounds(true);
        while (count.find()) {
            int first = Numerals.value(count.group("a"));
            int second = count.group("b") == null ? first : Numerals.value(count.group("b"));
            boolean raised = count.group("sep") != null && count.group("sep").contains("lên");
            Stance stance = stance(count.start(), count.end());
            if (stance == Stance.NONE || before(count.start()).contains("bình quân") || Math.max(first, second) == 0) {
                continue;
            }
            Measure measure = raised || count.group("of") != null ? Measure.TOTAL : measure(count.start());
            int low = raised ? second : Math.min(first, second);
            found.add(new Counted(low, Math.max(second, low), measure, stance, count.start(), count.end()));
        }
    }

    private void shares() {
        Matcher share = SHARE.matcher(lower).region(from, to).useTransparentBounds(true);
        boolean ofCriteria = lower.substring(from, to).contains("tiêu chí");
        while (ofCriteria && share.find()) {
            int count = Integer.parseInt(share.group("a"));
            Stance stance = stance(share.start("a"), share.end());
            if (stance != Stance.NONE && count <= Integer.parseInt(share.group("of"))) {
                found.add(new Counted(count, count, Measure.TOTAL, stance, share.start("a"), share.end()));
            }
        }
    }

    private Stance stance(int start, int end) {
        Stance said = stances.at(start - from);
        Stance before = said == Stance.KEPT ? Stance.MET : said;
        Matcher behind = BEHIND.matcher(lower).region(end, to);
        if (!behind.lookingAt()) {
            return before;
        }
        if (behind.group("r") != null) {
            return Stance.MET;
        }
        if (behind.group("n") != null) {
            return before == Stance.TARGET ? Stance.TARGET : Stance.NOT_MET;
        }
        return before == Stance.NONE ? stances.at(behind.end() - from) : before;
    }

    private Measure measure(int start) {
        String before = before(start);
        if (TOTAL.matcher(before).find()) {
            return Measure.TOTAL;
        }
        return ADDED.matcher(before).find() ? Measure.ADDED : Measure.OPEN;
    }

    private String before(int start) {
        return lower.substring(Math.max(from, start - NEAR), start);
    }
}
