package vn.ntm.planning.reading.names;

import java.util.regex.Pattern;
import vn.ntm.planning.reading.text.Fold;

/** The words and signs by which a list entry or a table cell says that a criterion is met or not. */
public final class StatusWords {
    private static final Pattern NOT = Pattern.compile(
            "(?:[^\\p{L}\\d]*|.{0,200}: ?)(?:tự đánh giá |đánh giá |kết quả )?:? ?(?:chưa đạt|không đạt|chưa hoàn thành|chưa)(?!\\p{L}).*");
    private static final Pattern MET = Pattern.compile(
            "(?:[^\\p{L}\\d]*|.{0,200}: ?)(?:tự đánh giá |đánh giá |kết quả )?:? ?(?:đã đạt|cơ bản đạt chuẩn|đạt chuẩn|đạt yêu cầu|đã hoàn thành|đạt)(?! ?(?:\\d|từ|trên|tối thiểu|ít nhất|khoảng|tỷ lệ|mức|bình quân|\\p{L}*\\d))(?!\\p{L}).*");
    private static final Pattern TICK =
            Pattern.compile("[xXvV+\u2713\u2714\u2611\u2612\u25CF\u221A]|\\([xX]\\)|\\[[xX]]");

    private StatusWords() {}

    /** What the words behind a criterion's name say; {@link Stance#NONE} when they say nothing of it. */
    public static Stance of(String words) {
        String lower = Fold.lower(words.length() > 400 ? words.substring(0, 400) : words);
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
