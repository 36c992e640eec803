package vn.ntm.planning.grammar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.grammar.text.Span;
import vn.ntm.planning.grammar.text.WrittenDates;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.Citation;

/** A document cited by its name alone: a law among the legal bases, a plan "đã đề ra", a resolution of a congress. */
final class UnnumberedCitation {
    private static final Pattern BASIS = Pattern.compile(
            "^(?:- )?căn cứ (?:vào )?((?:các )?(?:bộ luật|luật|pháp lệnh|nghị quyết|nghị định|quyết định|kế hoạch|chỉ thị|hướng dẫn|đề án|công văn|kết luận)(?!\\p{L}).*)");
    private static final Pattern REFERENCE = Pattern.compile(
            "(?<!\\p{L})(?:theo|thực hiện|trên cơ sở|bám sát|căn cứ|cụ thể hóa|cụ thể hoá) ((?:kế hoạch|nghị quyết|đề án|chỉ thị|kết luận)(?! này| của ủy ban| trên)(?!\\p{L})[^;,.(]{12,260})");
    private static final Pattern PERIOD = Pattern.compile("(?:giai đoạn|nhiệm kỳ|nhiệm kì|năm) (20\\d{2})");
    private static final Pattern EXISTING = Pattern.compile(
            "đã (?:đề ra|ban hành|được|xây dựng|phê duyệt)|được (?:phê duyệt|ban hành)|đại hội|của (?:ubnd|ủy ban|uỷ ban|huyện|tỉnh|đảng|hđnd|hội đồng|thủ tướng|chính phủ|ban |bộ )");
    private static final Pattern OWN = Pattern.compile("của (?:ubnd |ủy ban nhân dân |uỷ ban nhân dân )?xã");

    private UnnumberedCitation() {}

    static Optional<Citation> in(Block block, Span part, @Nullable Integer year) {
        String lower = Fold.lower(part.of(block.text()));
        Matcher basis = BASIS.matcher(lower);
        if (basis.matches()) {
            return Optional.of(citation(block, part.start() + basis.start(1), part.start() + basis.end(1)));
        }
        Matcher reference = REFERENCE.matcher(lower);
        while (reference.find()) {
            if (isExisting(reference.group(1), year)) {
                return Optional.of(citation(block, part.start() + reference.start(1), part.start() + reference.end(1)));
            }
        }
        return Optional.empty();
    }

    private static boolean isExisting(String words, @Nullable Integer year) {
        Matcher period = PERIOD.matcher(words);
        boolean dated = period.find();
        boolean thisYear =
                dated && year != null && period.group().startsWith("năm") && Integer.parseInt(period.group(1)) == year;
        return dated
                && EXISTING.matcher(words).find()
                && !(thisYear && OWN.matcher(words).find());
    }

    private static Citation citation(Block block, int start, int end) {
        String words = CitationReader.trimmed(block.text().substring(start, end));
        LocalDate date = WrittenDates.first(Fold.of(words))
                .map(WrittenDates.Written::date)
                .orElse(null);
        return new Citation(words, null, date, CitationReader.issuer(words), block.lineAt(start));
    }
}
