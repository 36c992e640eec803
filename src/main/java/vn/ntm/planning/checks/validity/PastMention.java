package vn.ntm.planning.checks.validity;

import java.util.regex.Pattern;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Sentence;
import vn.ntm.planning.reading.Block;

/** Tells the naming of something as history or in a citation from giving it work. */
final class PastMention {
    private static final Pattern HISTORY = Phrase.words(
            "cũ|trước đây|trước khi|trước sáp nhập|sáp nhập|sắp xếp|hợp nhất|giải thể|bãi bỏ|không còn|kết thúc hoạt động|chuyển giao|bàn giao|tiếp nhận|nguyên là|thay thế|giai đoạn 2021 ?[-–] ?2025"
                    + "|(?:trong|hết|cuối|của|từ) năm 20(?:1\\d|2[0-4])|đã (?:được )?(?:phê duyệt|ban hành|công nhận|quyết định|đầu tư|hỗ trợ)");
    private static final Pattern CITED_BEFORE = Pattern.compile("(?:ngày[^.;]{1,30}|/[\\p{L}\\d-]+ )của [^.;]{0,60}$");
    private static final Pattern BASIS = Pattern.compile("^(?:căn cứ|thực hiện|theo) ");

    private PastMention() {}

    /** Whether the clause speaks of the past, or words before {@code position} are those of a citation. */
    static boolean isIn(Sentence clause, int position) {
        String plain = clause.plain();
        return isBasis(clause)
                || HISTORY.matcher(plain).find()
                || CITED_BEFORE.matcher(plain.substring(0, position)).find();
    }

    private static boolean isBasis(Sentence clause) {
        Block block = clause.block();
        return block.path().isEmpty()
                && block.kind() != Block.Kind.LETTERHEAD
                && block.kind() != Block.Kind.TITLE
                && BASIS.matcher(clause.plain()).find();
    }
}
