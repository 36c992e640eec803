import java.util.ArrayList;
import java.util.List;
import vn.ntm.drafting.Annex;
import vn.ntm.drafting.Block;
import vn.ntm.drafting.ColumnFormat;
import vn.ntm.drafting.DocumentTypes;
import vn.ntm.drafting.Drafting;
import vn.ntm.drafting.Head;
import vn.ntm.drafting.Mark;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.drafting.TableCell;
import vn.ntm.drafting.TableColumn;
import vn.ntm.drafting.TableContent;
import vn.ntm.drafting.TableRow;
import vn.ntm.shared.Texts;

/** How long it takes to write an official document of ten pages in a warm JVM; the baseline is one of a single page. */
final class OfficialDocuments {
    private static final int WARM_UP_ROUNDS = 40;
    private static final int SECTIONS = 14;
    private static final int PARAGRAPHS = 14;
    private static final int ROWS = 60;
    private static final String SENTENCE =
            "Huy động cán bộ và Nhân dân các xóm tham gia đầy đủ, đúng thời hạn, có người chịu trách nhiệm. ";

    private final Drafting drafting = new Drafting(Texts.vietnamese());

    private OfficialDocuments() {}

    static Figure docx() {
        return new OfficialDocuments().figure("docx-10-pages", 100, true);
    }

    static Figure pdf() {
        return new OfficialDocuments().figure("pdf-10-pages", 400, false);
    }

    private Figure figure(String name, double budget, boolean word) {
        OfficialDocument longer = document(SECTIONS, ROWS);
        OfficialDocument page = document(1, 1);
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            millis(longer, word);
        }
        double value = median(longer, word);
        return new Figure(name, value, "ms", median(page, word), Figure.Budget.atMost(budget));
    }

    private double median(OfficialDocument document, boolean word) {
        try {
            return Bench.median(() -> millis(document, word));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private double millis(OfficialDocument document, boolean word) {
        long begin = System.nanoTime();
        byte[] file = word ? drafting.docx(document) : drafting.pdf(document);
        if (file.length == 0) {
            throw new IllegalStateException("Nothing was written");
        }
        return (System.nanoTime() - begin) / 1_000_000.0;
    }

    private static OfficialDocument document(int sections, int rows) {
        List<Block> body = new ArrayList<>();
        for (int section = 0; section < sections; section++) {
            body.add(new Block.Section(Mark.of("s" + section), "Nhiệm vụ, giải pháp " + section));
            for (int i = 0; i < PARAGRAPHS; i++) {
                body.add(new Block.Paragraph(Mark.of("s" + section + "_" + i), SENTENCE.repeat(2)));
            }
        }
        Head head = Head.of("UBND TỈNH MẪU", "ỦY BAN NHÂN DÂN XÃ SUỐI MẪU", "KH-UBND", "Suối Mẫu");
        return OfficialDocument.of(DocumentTypes.catalogue().get("plan"), head, "Triển khai thực hiện năm 2024")
                .withBody(body)
                .withAnnexes(List.of(new Annex("Danh mục", Annex.Orientation.LANDSCAPE, List.of(table(rows)))));
    }

    private static Block table(int rows) {
        List<TableRow> lines = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            lines.add(TableRow.of(TableCell.of(row), TableCell.of("Đường trục xóm " + row), TableCell.of(1_234_567L * row)));
        }
        List<TableColumn> columns = List.of(
                TableColumn.of("TT", ColumnFormat.CENTRED, 1),
                TableColumn.of("Nội dung", ColumnFormat.TEXT, 6),
                TableColumn.of("Kinh phí (đồng)", ColumnFormat.WHOLE, 3));
        return new Block.Table(Mark.of("table"), new TableContent(columns, lines));
    }
}
