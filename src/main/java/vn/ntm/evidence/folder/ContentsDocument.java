package vn.ntm.evidence.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.ntm.evidence.PieceFacts;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** The contents page of a folder as a Word document, to be printed and signed. */
final class ContentsDocument {
    private static final String TYPEFACE = "Times New Roman";
    private static final List<String> COLUMNS = List.of("no", "indicator", "title", "number", "date", "issuer", "file");
    private static final int[] WIDTHS = {600, 1100, 4200, 1900, 1300, 2500, 3100};
    private static final long LONG_SIDE = 16838;
    private static final long SHORT_SIDE = 11906;
    private static final long MARGIN = 1000;

    private final Texts texts;

    ContentsDocument(Texts texts) {
        this.texts = texts;
    }

    void write(Contents contents, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            lay(document);
            line(document, contents.unit().toUpperCase(Locale.ROOT), true, 13, ParagraphAlignment.LEFT);
            line(
                    document,
                    texts.of("evidence.folder.title", contents.number()).toUpperCase(Locale.ROOT),
                    true,
                    14,
                    ParagraphAlignment.CENTER);
            line(
                    document,
                    texts.of("evidence.folder.about", contents.criterion(), contents.set(), contents.year()),
                    false,
                    13,
                    ParagraphAlignment.CENTER);
            table(document, contents);
            missing(document, contents);
            document.write(out);
        }
    }

    private static void lay(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(LONG_SIDE));
        size.setH(BigInteger.valueOf(SHORT_SIDE));
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
    }

    private void table(XWPFDocument document, Contents contents) {
        int rows = contents.parts().stream()
                .mapToInt(part -> part.entries().size())
                .sum();
        if (rows == 0) {
            line(document, texts.of("evidence.folder.empty"), false, 13, ParagraphAlignment.LEFT);
            return;
        }
        XWPFTable table = document.createTable(rows + 1, COLUMNS.size());
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int column = 0; column < COLUMNS.size(); column++) {
            cell(head, column, texts.of("evidence.folder.column." + COLUMNS.get(column)), true);
        }
        int number = 0;
        for (Contents.Part part : contents.parts()) {
            for (Contents.Entry entry : part.entries()) {
                number++;
                row(table.getRow(number), number, part, entry);
            }
        }
    }

    private static void row(XWPFTableRow row, int number, Contents.Part part, Contents.Entry entry) {
        PieceFacts facts = entry.piece().facts();
        row.setCantSplitRow(true);
        cell(row, 0, String.valueOf(number), false);
        cell(row, 1, part.code(), false);
        cell(row, 2, facts.title(), false);
        cell(row, 3, facts.number(), false);
        cell(row, 4, Vietnamese.date(facts.issuedOn()), false);
        cell(row, 5, facts.issuer(), false);
        String address = Objects.requireNonNullElse(facts.address(), "");
        String file = entry.file();
        cell(row, 6, file != null ? file : address.isEmpty() ? entry.remark() : address, false);
    }

    private static void cell(XWPFTableRow row, int column, String text, boolean bold) {
        row.getCell(column).setWidth(String.valueOf(WIDTHS[column]));
        XWPFParagraph paragraph = row.getCell(column).getParagraphs().getFirst();
        run(paragraph, text, bold, 11);
    }

    /** What is missing is said, not left to be found. */
    private void missing(XWPFDocument document, Contents contents) {
        List<Contents.Part> open = contents.parts().stream()
                .filter(part -> !part.missing().isEmpty())
                .toList();
        if (open.isEmpty()) {
            line(document, texts.of("evidence.folder.complete"), false, 13, ParagraphAlignment.LEFT);
            return;
        }
        line(document, texts.of("evidence.folder.missing"), true, 13, ParagraphAlignment.LEFT);
        for (Contents.Part part : open) {
            String kinds = part.missing().stream()
                    .map(kind -> texts.of(kind.nameKey()))
                    .collect(Collectors.joining(", "));
            line(
                    document,
                    texts.of("evidence.folder.missing.line", part.code(), part.text(), kinds),
                    false,
                    13,
                    ParagraphAlignment.LEFT);
        }
    }

    private static void line(XWPFDocument document, String text, boolean bold, int size, ParagraphAlignment where) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(where);
        paragraph.setSpacingAfter(120);
        run(paragraph, text, bold, size);
    }

    private static void run(XWPFParagraph paragraph, String text, boolean bold, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(TYPEFACE);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text);
    }
}
