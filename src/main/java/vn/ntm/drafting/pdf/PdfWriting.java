package vn.ntm.drafting.pdf;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.shared.Texts;

/** Prints documents as PDF/A-3u with tags (PDF/UA), letters embedded. */
public final class PdfWriting {
    private final Page page;

    public PdfWriting(Texts texts) {
        this.page = new Page(texts);
    }

    public byte[] write(OfficialDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = Rendering.of(page.html(document), out)) {
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
