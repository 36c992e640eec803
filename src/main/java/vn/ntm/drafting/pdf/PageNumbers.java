package vn.ntm.drafting.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.ntm.drafting.layout.Fonts;

/** Numbers in the middle of the top margin; the document and each annex count for themselves and do not show their 1. */
final class PageNumbers {
    private static final float SIZE = 14;
    private static final float FROM_TOP = 43;
    private static final float LEFT_MARGIN = 85.05f;
    private static final float RIGHT_MARGIN = 42.5f;
    private static final float THOUSAND = 1000;

    private PageNumbers() {}

    static void write(PDDocument pdf, List<Integer> beginnings) throws IOException {
        if (pdf.getNumberOfPages() == beginnings.size()) {
            return;
        }
        try (InputStream letters = Fonts.open("Tinos-Regular.ttf")) {
            PDFont font = PDType0Font.load(pdf, letters, true);
            int number = 0;
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                number = beginnings.contains(page) ? 1 : number + 1;
                if (number > 1) {
                    write(pdf, pdf.getPage(page), font, String.valueOf(number));
                }
            }
        }
    }

    private static void write(PDDocument pdf, PDPage page, PDFont font, String number) throws IOException {
        float width = font.getStringWidth(number) / THOUSAND * SIZE;
        float middle = (LEFT_MARGIN + page.getMediaBox().getWidth() - RIGHT_MARGIN) / 2;
        try (PDPageContentStream content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(middle - width / 2, page.getMediaBox().getHeight() - FROM_TOP);
            content.showText(number);
            content.endText();
            content.endMarkedContent();
        }
    }
}
