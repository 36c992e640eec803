package vn.ntm.drafting.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.OutputStream;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** How every PDF file of the product is made from XHTML: PDF/A-3u with tags (PDF/UA), the letters of Tinos embedded. */
public final class Rendering {
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    // The library tells of each font and page otherwise, past the product's own log.
    static {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private Rendering() {}

    /** A renderer that has laid out nothing yet, to be closed by the caller. */
    public static PdfBoxRenderer of(String html, OutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PDDocument file = new PDDocument();
        builder.usePDDocument(file);
        Letters.offer(builder, file);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(COLOURS);
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        return builder.buildPdfRenderer();
    }
}
