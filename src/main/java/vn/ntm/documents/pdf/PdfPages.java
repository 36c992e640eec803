package vn.ntm.documents.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import vn.ntm.documents.DocumentLimits;
import vn.ntm.documents.UnreadableDocument;

/** The pages of a PDF file as pictures. */
public final class PdfPages {
    /** Wide enough to read an A4 page on a screen. */
    private static final float DOTS_ACROSS = 1240;
    /** An A4 page of that width has half of it; a longer sheet is drawn smaller. */
    private static final float MOST_DOTS = 4_000_000;

    private static final float MOST_SCALE = 4;

    private PdfPages() {}

    public static int count(byte[] content, DocumentLimits limits) throws IOException {
        try (PDDocument document = PdfFile.open(content, limits)) {
            if (document.getNumberOfPages() == 0) {
                throw new UnreadableDocument("documents.damaged");
            }
            return document.getNumberOfPages();
        }
    }

    /** The page, counted from 1, as PNG. */
    public static byte[] png(byte[] content, int page, DocumentLimits limits) throws IOException {
        try (PDDocument document = PdfFile.open(content, limits)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new UnreadableDocument("documents.no-such-page", page);
            }
            float scale = scaleFor(document.getPage(page - 1).getCropBox());
            BufferedImage drawn = new PageRenderer(document).renderImage(page - 1, scale, ImageType.RGB);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(drawn, "png", bytes);
            return bytes.toByteArray();
        }
    }

    private static float scaleFor(PDRectangle sheet) {
        float wide = DOTS_ACROSS / Math.max(1, sheet.getWidth());
        double most = Math.sqrt(MOST_DOTS / Math.max(1, sheet.getWidth() * sheet.getHeight()));
        return (float) Math.min(Math.min(wide, most), MOST_SCALE);
    }
}
