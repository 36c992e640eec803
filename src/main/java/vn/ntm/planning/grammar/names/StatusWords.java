package vn.ntm.planning.grammar.names;

import java.util.regex.Pattern;
import vn.ntm.planning.grammar.text.Fold;

/** The words and signs by which a list entry or a table cell says that a criterion is met or not. */
public final class StatusWords {
    private static final Pattern NOT = Pattern.compile(
            "(?:[^\\p{L}\\d]*|.{0,200}: ?)(?:tự đánh giá |đánh giá |kết quả )?:? ?(?:chưa đạt|không đạt|chưa hoàn thành|chưa)(?!\\p{L}).*");
    private static final Pattern MET = Pattern.compile(
            "(?:[^\\p{L}\\d]*|.{0,200}: ?)(?:tự đánh giá |đánh giá |kết quả )?:? ?(?:đã đạt|cơ bản đạt chuẩn|đạt chuẩn|đạt yêu cầu|đã hoàn thành|đạt)(?! ?(?:\\d|từ|trên|tối thiểu|ít nhất|khoảng|tỷ lệ|mức|bình quân|\\p{L}*\\d))(?!\\p{L}).*");
    private static final Pattern TICK =
            Pattern.compile("[xXvV+\u2713\u2714\u2611\u2612\u25CF\u221A]|\\([xX]\\)|\\[[xX]]");

    private static final int LONGEST = 400;

    private StatusWords() {}

    /** What the words behind a criterion's name say, at once or in their last sentence; {@link Stance#NONE} when they say nothing of it. */
    public static Stance of(String words) {
        Stance stance = at(Fold.lower(words.length() > LONGEST ? words.substring(0, LONGEST) : words));
        int last = words.lastIndexOf(". ", words.length() - 3);
        return stance == Stance.NONE && last >= 0 && words.length() - last < LONGEST
                ? at(Fold.lower(words.substring(last + 2)))
                : stance;
    }

    private static Stance at(String lower) {
        if (NOT.matcher(lower).matches()) {
            return Stance.NOT_MET;
        }
        return MET.matcher(lower).matches() ? Stance.MET : Stance.NONE;
    }

    /** Whether a cell is ticked. */
    public static boolean isTick(String cell) {
        return TICK.matcher(cell.strip()).matches();
    }
}
