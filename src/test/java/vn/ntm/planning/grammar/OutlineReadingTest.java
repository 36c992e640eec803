package vn.ntm.planning.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.documents.DocumentText;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.Heading;
import vn.ntm.planning.reading.PlanReading;

class OutlineReadingTest {
    private final PlanGrammar grammar = new PlanGrammar(Fixtures.sets(), Fixtures.country());

    @Test
    void findsTheOutlineOfTheSeedPlan() {
        assertThat(grammar.read(PlanTexts.seed()).outline())
                .extracting(Heading::path, Heading::line)
                .map(tuple -> tuple.toList().get(0) + " " + tuple.toList().get(1))
                .containsExactly(
                        "I 23",
                        "I.1 25",
                        "I.2 37",
                        "II 59",
                        "II.1 61",
                        "II.2 79",
                        "III 135",
                        "III.1 137",
                        "III.2 157",
                        "III.3 193",
                        "III.4 203",
                        "III.5 235",
                        "III.6 259",
                        "IV 285",
                        "IV.1 287",
                        "IV.2 291",
                        "IV.3 301");
    }

    @Test
    void joinsHeadingsBrokenOverTwoLinesAndLeavesTheBodyAlone() {
        PlanReading plan = grammar.read(PlanTexts.seed());
        assertThat(plan.outline())
                .filteredOn(heading -> heading.path().equals("III.5"))
                .extracting(Heading::heading)
                .containsExactly(
                        "Đẩy mạnh ứng dụng khoa học - công nghệ, nâng cao hiệu quả tổ chức sản xuất trong nông nghiệp, nông thôn");
        assertThat(plan.blocks())
                .filteredOn(block -> block.path().equals("III.5") && block.kind() == Block.Kind.PARAGRAPH)
                .singleElement()
                .satisfies(block -> assertThat(block.text()).startsWith("Đẩy mạnh nghiên cứu, chuyển giao"))
                .satisfies(block -> assertThat(block.firstLine()).isEqualTo(239))
                .satisfies(block -> assertThat(block.lastLine()).isEqualTo(257));
    }

    @Test
    void keepsAWrappedNumberInItsSentence() {
        assertThat(grammar.read(PlanTexts.made("nang-cao-hard-wrapped")).outline())
                .extracting(Heading::path)
                .containsExactly(
                        "I", "I.1", "I.2", "II", "II.1", "II.2", "III", "III.1", "III.2", "IV", "IV.1", "IV.2");
    }

    @Test
    void knowsTheLineOfEveryCharacter() {
        Block block = blockStarting(grammar.read(PlanTexts.seed()), "Tập trung chỉ đạo duy trì");
        assertThat(block.lineAt(0)).isEqualTo(153);
        assertThat(block.lineAt(block.text().indexOf("đấu xã đạt thêm"))).isEqualTo(155);
    }

    @Test
    void repairsAWordTornAtTheEndOfALine() {
        PlanReading plan =
                read("I. NHIỆM VỤ\nPhát triển sản xuất hàng hóa gắn với vùng nguyên liệu và phát tri\nển du lịch.\n");
        assertThat(plan.blocks())
                .extracting(Block::text)
                .contains("Phát triển sản xuất hàng hóa gắn với vùng nguyên liệu và phát triển du lịch.");
    }

    @Test
    void dropsPageNumbersInTheMiddleOfASentence() {
        String page = "Nội dung của trang này được viết đủ dài để thành một trang văn bản.\n".repeat(12);
        PlanReading plan =
                read("1\n" + page + "Xã tiếp tục thực hiện chương trình theo kế hoạch đã được\n2\nphê duyệt.\n");
        assertThat(plan.blocks())
                .extracting(Block::text)
                .anyMatch(text -> text.endsWith("kế hoạch đã được phê duyệt."));
    }

    @Test
    void readsPartsAboveRomanHeadings() {
        PlanReading plan = read("""
                KẾ HOẠCH
                Xây dựng nông thôn mới năm 2026

                Phần thứ nhất
                ĐÁNH GIÁ KẾT QUẢ NĂM 2025
                I. KẾT QUẢ ĐẠT ĐƯỢC
                1. Công tác chỉ đạo
                - Đã ban hành đủ văn bản.
                Phần thứ hai
                KẾ HOẠCH NĂM 2026
                I. MỤC TIÊU
                1. Mục tiêu chung
                1.1. Về kinh tế
                - Nâng cao thu nhập của người dân.
                """);
        assertThat(plan.outline())
                .extracting(heading -> heading.path() + " " + heading.heading())
                .containsExactly(
                        "P1 ĐÁNH GIÁ KẾT QUẢ NĂM 2025",
                        "P1.I KẾT QUẢ ĐẠT ĐƯỢC",
                        "P1.I.1 Công tác chỉ đạo",
                        "P2 KẾ HOẠCH NĂM 2026",
                        "P2.I MỤC TIÊU",
                        "P2.I.1 Mục tiêu chung",
                        "P2.I.1.1 Về kinh tế");
    }

    @Test
    void partsWithoutRomanHeadingsCarryTheRomanNumber() {
        PlanReading plan = read(
                "Phần I. MỤC TIÊU\n1. Mục tiêu chung\nXã phấn đấu.\nPhần II. GIẢI PHÁP\n1. Tuyên truyền\nXã vận động.\n");
        assertThat(plan.outline()).extracting(Heading::path).containsExactly("I", "I.1", "II", "II.1");
    }

    @Test
    void tellsAListAfterAColonFromSections() {
        PlanReading plan = read("""
                I. MỤC TIÊU
                1. Hiện trạng
                Các tiêu chí chưa đạt gồm:
                1. Thu nhập;
                2. Lao động.
                2. Chỉ tiêu
                Xã phấn đấu đạt thêm một tiêu chí.
                """);
        assertThat(plan.outline()).extracting(Heading::path).containsExactly("I", "I.1", "I.2");
    }

    @Test
    void splitsAHeadingFromTheBodyThatRunsOnBehindIt() {
        PlanReading plan =
                read("III. TỔ CHỨC THỰC HIỆN\n1. Công chức Địa chính: Chủ trì rà soát quy hoạch chung xây dựng xã.\n");
        assertThat(plan.outline())
                .extracting(Heading::heading)
                .containsExactly("TỔ CHỨC THỰC HIỆN", "Công chức Địa chính");
        assertThat(plan.blocks().getLast().text()).isEqualTo("Chủ trì rà soát quy hoạch chung xây dựng xã.");
    }

    @Test
    void takesAWordParagraphForWhatItIs() {
        List<DocumentText.Line> lines = List.of(
                word(1, "KẾ HOẠCH"),
                word(2, "Xây dựng nông thôn mới năm 2025"),
                word(3, "1. Mục đích"),
                word(4, "Nâng cao đời sống vật chất và tinh thần của người dân trong toàn xã theo đúng kế hoạch đã"),
                word(5, "2. Yêu cầu"),
                word(6, "Thực hiện công khai."));
        PlanReading plan = grammar.read(new DocumentText(DocumentText.Format.DOCX, lines));
        assertThat(plan.outline()).extracting(Heading::path).containsExactly("1", "2");
    }

    private static DocumentText.Line word(int number, String text) {
        return new DocumentText.Line(number, text, List.of(), true);
    }

    private PlanReading read(String text) {
        return grammar.read(DocumentText.ofPlainText(text));
    }

    private static Block blockStarting(PlanReading plan, String words) {
        return plan.blocks().stream()
                .filter(block -> block.text().startsWith(words))
                .findFirst()
                .orElseThrow();
    }
}
