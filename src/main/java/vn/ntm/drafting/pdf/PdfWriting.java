package vn.ntm.drafting.pdf;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.drafting.layout.Fonts;
import vn.ntm.shared.Texts;

/** Prints documents as PDF/A-3u with tags (PDF/UA), letters embedded. */
public final class PdfWriting {
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final Page page;

    public PdfWriting(Texts texts) {
        this.page = new Page(texts);
    }

    public byte[] write(OfficialDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        letters(builder);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(COLOURS);
        builder.withHtmlContent(page.html(document), null);
        builder.toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            List<Integer> beginnings = beginnings(renderer, Page.parts(document));
            renderer.createPDFWithoutClosing();
            try (var pdf = renderer.getPdfDocument()) {
                PageNumbers.write(pdf, beginnings);
                pdf.save(out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void letters(PdfRendererBuilder builder) {
        builder.useFont(() -> Fonts.open("Tinos-Regular.ttf"), "Tinos", NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> Fonts.open("Tinos-Bold.ttf"), "Tinos", BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> Fonts.open("Tinos-Italic.ttf"), "Tinos", NORMAL, FontStyle.ITALIC, true);
        builder.useFont(() -> Fonts.open("Tinos-BoldItalic.ttf"), "Tinos", BOLD, FontStyle.ITALIC, true);
    }

    /** Pages, from 0, on which the document and its annexes begin. */
    private static List<Integer> beginnings(PdfBoxRenderer renderer, List<String> parts) {
        List<Integer> beginnings = new ArrayList<>(List.of(0));
        Layer layer = renderer.getRootBox().getLayer();
        for (String part : parts) {
            Box box = renderer.getSharedContext().getBoxById(part);
            for (PageBox one : layer.getPages()) {
                if (box != null && box.getAbsY() >= one.getTop() && box.getAbsY() < one.getBottom()) {
                    beginnings.add(one.getPageNo());
                }
            }
        }
        return beginnings;
    }
}
