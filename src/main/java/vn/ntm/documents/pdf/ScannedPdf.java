package vn.ntm.documents.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import vn.ntm.documents.DocumentLimits;
import vn.ntm.documents.ScanLimits;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.documents.text.Lines;

/** Reads a PDF file whose pages are pictures, by the text recognition of this machine. */
public final class ScannedPdf {
    private static final float POINTS_PER_INCH = 72;
    private static final float DOTS_PER_INCH = 200;
    /** An A3 page at that resolution; a larger sheet is drawn smaller. */
    private static final float MOST_DOTS = 2400 * 3400;

    private ScannedPdf() {}

    public static Lines read(byte[] content, DocumentLimits limits, ScanLimits scan) throws IOException {
        TextRecognition recognition = new TextRecognition(scan.command());
        if (!recognition.isReady()) {
            throw new UnreadableDocument("documents.scan-without-recognition");
        }
        try (PDDocument document = PdfFile.open(content, limits)) {
            if (document.getNumberOfPages() > scan.pages()) {
                throw new UnreadableDocument("documents.scan-too-long", document.getNumberOfPages(), scan.pages());
            }
            return recognised(document, recognition, new Lines(limits));
        }
    }

    private static Lines recognised(PDDocument document, TextRecognition recognition, Lines lines) throws IOException {
        Path picture = Files.createTempFile("ntm-scan-", ".png");
        try {
            PageRenderer renderer = new PageRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                float scale = scaleFor(document.getPage(page).getCropBox());
                BufferedImage drawn = renderer.renderImage(page, scale, ImageType.GRAY);
                ImageIO.write(drawn, "png", picture.toFile());
                recognition.linesOf(picture).forEach(lines::printed);
            }
            return lines;
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    private static float scaleFor(PDRectangle sheet) {
        float wanted = DOTS_PER_INCH / POINTS_PER_INCH;
        float area = sheet.getWidth() * sheet.getHeight();
        return (float) Math.min(wanted, Math.sqrt(MOST_DOTS / area));
    }
}
