package vn.ntm.drafting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What a file looks like, in lines that a person can review. */
final class Extract {
    private Extract() {}

    /** Sections, paragraphs and cells of a Word file in order with their styles, as another library reads them. */
    static String ofWord(byte[] docx) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            String xml = word.getDocument().xmlText();
            return xml.replaceAll("<xml-fragment[^>]*>|</xml-fragment>|</?w:body>| xmlns:\\w+=\"[^\"]*\"", "")
                            .replaceAll("(</w:p>|</w:tbl>|</w:tr>|<w:tr>|</w:sectPr>)", "$1\n")
                    + "\n";
        }
    }

    /** Every line of text with its page, place in points and size of letters. */
    static String ofPdf(byte[] content) throws IOException {
        StringBuilder lines = new StringBuilder();
        try (PDDocument pdf = Loader.loadPDF(content)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    TextPosition first = letters.getFirst();
                    lines.append(String.format(
                            Locale.ROOT,
                            "%d %4d %4d %s %.1f %s%n",
                            getCurrentPageNo(),
                            Math.round(first.getXDirAdj()),
                            Math.round(first.getYDirAdj()),
                            first.getFont().getName().replaceFirst("^[A-Z]{6}\\+", ""),
                            first.getYScale(),
                            text));
                }
            }.getText(pdf);
        }
        return lines.toString();
    }

    /** What stands in the top margin of each page. */
    static List<String> pageNumbers(PDDocument pdf) throws IOException {
        List<String> numbers = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            StringBuilder top = new StringBuilder();
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    if (letters.getFirst().getYDirAdj() < 50) {
                        top.append(text);
                    }
                }
            };
            reader.setStartPage(page);
            reader.setEndPage(page);
            reader.getText(pdf);
            numbers.add(top.toString());
        }
        return numbers;
    }
}
