package vn.ntm.planning.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.grammar.text.Sentences;
import vn.ntm.planning.grammar.text.Span;
import vn.ntm.planning.grammar.text.WrittenDates;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.Citation;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.PlanHead;

/** Finds the documents that a plan cites, with number, date and issuer in whatever order, or without a number. */
final class CitationReader {
    private static final String TYPE =
            "bộ luật|luật|pháp lệnh|nghị quyết|nghị định|quyết định|thông tư liên tịch|thông tư|chỉ thị|kế hoạch|công văn|văn bản|hướng dẫn|kết luận"
                    + "|thông báo|báo cáo|tờ trình|đề án|chương trình|công điện|quy định|thông tri|quy chế";
    private static final Pattern TYPE_WORD = Pattern.compile("(?<!\\p{L})(?:" + TYPE + ")(?!\\p{L})");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d/\\p{L}-])" + DocumentNumber.PATTERN);
    private static final Pattern ISSUER = Pattern.compile(
            "của ((?:\\p{Lu}|bộ |ban |tỉnh |huyện )[^,;.():]{2,90}?)(?= (?:về|ban hành|phê duyệt|quy định|hướng dẫn|triển khai|thực hiện|sửa đổi|ngày|số|giai đoạn|đã|v/v|năm|trên địa bàn|công bố|giao|kèm|khóa|khoá|xây dựng|và (?:Quyết|Nghị|Kế|Thông|Công|Chỉ|Hướng|Luật|các))|[,;.():]|$)");
    /** The body that writes this very plan, behind the citation in the same sentence. */
    private static final Pattern DRAFTER = Pattern.compile(
            "[,:] ?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Ban Quản lý|Ban Chỉ đạo|Đảng ủy|[Xx]ã|[Pp]hường) [^,;]{0,80}(?:xây dựng|ban hành|lập|triển khai) .*$");

    private static final int TYPE_BEFORE = 90;
    private static final int LONGEST = 500;

    private final @Nullable String ownNumber;
    private final @Nullable Integer year;
    private final List<Citation> citations = new ArrayList<>();

    private CitationReader(@Nullable String ownNumber, @Nullable Integer year) {
        this.ownNumber = ownNumber;
        this.year = year;
    }

    static List<Citation> read(List<Block> blocks, PlanHead head) {
        Found<String> number = head.number();
        Found<Integer> year = head.year();
        CitationReader reader =
                new CitationReader(number == null ? null : number.value(), year == null ? null : year.value());
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ITEM) {
                reader.read(block);
            }
        }
        return reader.citations;
    }

    private void read(Block block) {
        String lower = Fold.lower(block.text());
        for (Span part : Sentences.parts(block.text())) {
            int before = citations.size();
            numbered(block, lower, part);
            if (citations.size() == before) {
                UnnumberedCitation.in(block, part, year).ifPresent(citations::add);
            }
        }
    }

    private record Cited(int start, int numberStart, int numberEnd) {}

    private void numbered(Block block, String lower, Span part) {
        List<Cited> found = found(block.text(), lower, part);
        List<Citation> here = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1).start() : part.end();
            here.add(citation(block, found.get(i), Math.min(end, found.get(i).start() + LONGEST)));
        }
        shareIssuers(here);
        inheritIssuers(here);
        here.stream()
                .filter(citation -> !String.valueOf(ownNumber).equals(citation.number()))
                .forEach(citations::add);
    }

    private static List<Cited> found(String text, String lower, Span part) {
        List<Cited> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(text).region(part.start(), part.end()).useTransparentBounds(true);
        int from = part.start();
        while (number.find()) {
            int type = typeBefore(lower, Math.max(from, number.start() - TYPE_BEFORE), number.start());
            found.add(new Cited(type < 0 ? number.start() : type, number.start(), number.end()));
            from = number.end();
        }
        return found;
    }

    private static int typeBefore(String lower, int from, int to) {
        Matcher type = TYPE_WORD.matcher(lower).region(from, to).useTransparentBounds(true);
        int start = -1;
        while (type.find()) {
            start = type.start();
        }
        return start;
    }

    private static Citation citation(Block block, Cited cited, int end) {
        String text = trimmed(block.text().substring(cited.start(), end));
        LocalDate date = WrittenDates.first(Fold.of(text))
                .map(WrittenDates.Written::date)
                .orElse(null);
        String number = DocumentNumber.plain(block.text().substring(cited.numberStart(), cited.numberEnd()));
        return new Citation(text, number, date, issuer(text), block.lineAt(cited.start()));
    }

    static @Nullable String issuer(String text) {
        Matcher issuer = ISSUER.matcher(text);
        return issuer.find() ? issuer.group(1).strip() : null;
    }

    /** "Quyết định số 263/QĐ-TTg và Quyết định số 318/QĐ-TTg của Thủ tướng": one issuer for both. */
    private static void shareIssuers(List<Citation> citations) {
        for (int i = citations.size() - 2; i >= 0; i--) {
            Citation citation = citations.get(i);
            boolean bare = citation.issuer() == null && citation.text().length() < TYPE_BEFORE;
            if (bare) {
                citations.set(
                        i,
                        new Citation(
                                citation.text(),
                                citation.number(),
                                citation.date(),
                                citations.get(i + 1).issuer(),
                                citation.line()));
            }
        }
    }

    /** "các Quyết định của Thủ tướng Chính phủ: số 318/QĐ-TTg, số 319/QĐ-TTg": what has no type of its own belongs to the one before. */
    private static void inheritIssuers(List<Citation> citations) {
        for (int i = 1; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            if (citation.issuer() == null && Character.isDigit(citation.text().charAt(0))) {
                citations.set(
                        i,
                        new Citation(
                                citation.text(),
                                citation.number(),
                                citation.date(),
                                citations.get(i - 1).issuer(),
                                citation.line()));
            }
        }
    }

    static String trimmed(String text) {
        String trimmed = DRAFTER.matcher(text).replaceFirst("").strip();
        String before;
        do {
            before = trimmed;
            trimmed = trimmed.replaceFirst("(?:[;,.(]|(?<!\\p{L})(?:và|các|theo|tại|căn cứ|số))$", "")
                    .strip();
        } while (!trimmed.equals(before));
        return trimmed;
    }
}
