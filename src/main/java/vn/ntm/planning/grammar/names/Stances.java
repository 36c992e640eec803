package vn.ntm.planning.grammar.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.text.Numerals;

/** What a sentence says of the criteria it names, word by word: reached, not reached, wanted. */
public final class Stances {
    /**
     * What a sentence stands in.
     *
     * @param bare what a bare "đạt" or "hoàn thành" means there
     * @param year the year the plan is for
     */
    public record Setting(Stance bare, @Nullable Integer year) {}

    private record Turn(int at, Stance stance) {}

    private static final String WANTED =
            "phấn đấu|dự kiến|đăng ký|quyết tâm|mục tiêu(?! quốc gia)|đạt thêm|hoàn thành thêm|thực hiện thêm|tăng thêm|thêm (?=(?:ít nhất |tối thiểu |từ )?"
                    + Numerals.PATTERN
                    + " )|lộ trình|tập trung hoàn thành|nâng (?=tổng số|số)";
    private static final String STILL = "còn (?=(?:(?:lại|có|các|những|" + Numerals.PATTERN + ") ){0,3}tiêu chí)";
    private static final String MISSING =
            STILL + "|chưa đạt|không đạt|chưa hoàn thành|chưa đảm bảo|chưa bảo đảm|còn lại|còn thiếu";
    private static final String REACHED = "đã (?:được công nhận )?đạt|đã hoàn thành";
    private static final String KEPT = "duy trì|giữ vững";
    private static final String BARE = "đạt|hoàn thành";
    private static final Pattern CUE = Pattern.compile("(?<![\\p{L}])(?:(?<w>" + WANTED + ")|(?<n>" + MISSING
            + ")|(?<r>" + REACHED + ")|(?<k>" + KEPT + ")|(?<b>" + BARE + "))");
    private static final Pattern YEAR = Pattern.compile("(?:năm |(?<=\\d)[/.-])(20\\d{2})(?! ?[-\u2013] ?20)");
    private static final Pattern PAST = Pattern.compile("tính đến|hiện nay|đến nay|hiện tại|đến thời điểm|đã ");

    private final List<Turn> turns = new ArrayList<>();
    private final Stance before;

    private Stances(Stance before) {
        this.before = before;
    }

    /** @param before the stance carried over from the part before a semicolon */
    public static Stances of(String lower, Setting setting, Stance before) {
        Stances stances = new Stances(before);
        Stance bare = bareIn(lower, setting);
        Stance now = before;
        boolean wanted = false;
        Matcher cue = CUE.matcher(lower);
        while (cue.find()) {
            Stance next = stance(cue, bare, wanted);
            wanted = next == Stance.TARGET;
            if (next != now) {
                stances.turns.add(new Turn(cue.start(), next));
                now = next;
            }
        }
        return stances;
    }

    private static Stance stance(Matcher cue, Stance bare, boolean wanted) {
        if (cue.group("w") != null) {
            return Stance.TARGET;
        }
        if (cue.group("r") != null) {
            return Stance.MET;
        }
        if (cue.group("k") != null) {
            return Stance.KEPT;
        }
        if (cue.group("n") != null) {
            return wanted && !cue.group().equals("còn ") ? Stance.TARGET : Stance.NOT_MET;
        }
        return wanted ? Stance.TARGET : bare;
    }

    /** A bare "đạt" speaks of the past when the sentence names a year before the plan's, of a wish when it names the plan's year. */
    private static Stance bareIn(String lower, Setting setting) {
        Integer year = setting.year();
        Matcher named = YEAR.matcher(lower);
        if (year != null && named.find()) {
            boolean past = Integer.parseInt(named.group(1)) < year;
            return past || PAST.matcher(lower).find() ? Stance.MET : Stance.TARGET;
        }
        return PAST.matcher(lower).find() ? Stance.MET : setting.bare();
    }

    /** What the last cue before {@code offset} said. */
    public Stance at(int offset) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).at() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? before : turns.get(low - 1).stance();
    }

    public Stance last() {
        return turns.isEmpty() ? before : turns.getLast().stance();
    }

    public boolean isSilent() {
        return turns.isEmpty();
    }
}
