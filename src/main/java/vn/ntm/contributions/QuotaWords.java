package vn.ntm.contributions;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds words that make a gift a duty: so much for each household or head, a level to be paid, "bắt buộc". Giving is voluntary (handbook 6.5). */
final class QuotaWords {
    private static final String HEAD = "(?:hộ|khẩu|nhân khẩu|lao động|gia đình|người|đầu hộ|đầu khẩu|suất)";
    private static final List<String> COMPULSORY = List.of(
            "(?:mỗi|từng|tất cả các|các|một|1)\\s+" + HEAD
                    + "(?![^.;\\d]*(?:tự nguyện|tùy|tuỳ|theo khả năng))(?:\\s+\\p{L}+){0,3}?\\s+(?:phải|đóng|nộp|góp|thu)",
            "\\d[\\d.,]*\\s*(?:đồng|đ|k|nghìn|ngàn|triệu|tr|công|ngày công|kg|tạ|m2|m²)?(?:\\s+đồng)?\\s*(?:/|trên|một|mỗi)\\s*(?:1\\s*)?"
                    + HEAD,
            "(?:bổ đầu|chia đều|theo đầu)\\s+(?:cho\\s+)?(?:các\\s+)?" + HEAD,
            "(?:mức thu|mức đóng|mức nộp|chỉ tiêu thu)",
            "(?<!không )(?<!không được )bắt buộc");
    private static final Pattern MARKED = pattern(COMPULSORY.stream());
    private static final Pattern UNMARKED = pattern(COMPULSORY.stream().map(QuotaWords::withoutMarks));

    private QuotaWords() {}

    /** The first such words; none in a voluntary drive. Text typed without marks is read without them. */
    static Optional<String> in(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        Matcher found = (withoutMarks(plain).equals(plain) ? UNMARKED : MARKED).matcher(plain);
        return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
    }

    private static Pattern pattern(Stream<String> rules) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + String.join("|", rules.toList()) + ")(?![\\p{L}\\d])");
    }

    private static String withoutMarks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }
}
