package vn.ntm.drafting.print;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import vn.ntm.drafting.pdf.Rendering;

/** Prints XHTML pages as PDF/A-3u files with tags; the family {@code Tinos} is embedded, no other is there. */
public final class PrintedSheets {
    private PrintedSheets() {}

    /** @param html a whole page with title, language and its own styles */
    public static byte[] pdf(String html) {
        return pdfWithin(html, Integer.MAX_VALUE).orElseThrow();
    }

    /** Nothing when it would have more pages than that. */
    public static Optional<byte[]> pdfWithin(String html, int most) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = Rendering.of(html, out)) {
            renderer.layout();
            if (renderer.getRootBox().getLayer().getPages().size() > most) {
                return Optional.empty();
            }
            renderer.createPDF();
            return Optional.of(out.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
