package vn.ntm.drafting.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.OutputStream;
import vn.ntm.drafting.layout.Fonts;

/** How every PDF file of the product is made from XHTML: PDF/A-3u with tags (PDF/UA), the letters of Tinos embedded. */
public final class Rendering {
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private Rendering() {}

    /** A renderer that has laid out nothing yet, to be closed by the caller. */
    public static PdfBoxRenderer of(String html, OutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        letters(builder);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(COLOURS);
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        return builder.buildPdfRenderer();
    }

    private static void letters(PdfRendererBuilder builder) {
        builder.useFont(() -> Fonts.open("Tinos-Regular.ttf"), "Tinos", NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> Fonts.open("Tinos-Bold.ttf"), "Tinos", BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> Fonts.open("Tinos-Italic.ttf"), "Tinos", NORMAL, FontStyle.ITALIC, true);
        builder.useFont(() -> Fonts.open("Tinos-BoldItalic.ttf"), "Tinos", BOLD, FontStyle.ITALIC, true);
    }
}
