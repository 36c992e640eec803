package vn.ntm.drafting.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.ntm.drafting.layout.Fonts;

/** The letters of Tinos, read once for all files; each file embeds those it uses. */
enum Letters {
    REGULAR("Tinos-Regular.ttf", 400, FontStyle.NORMAL),
    BOLD("Tinos-Bold.ttf", 700, FontStyle.NORMAL),
    ITALIC("Tinos-Italic.ttf", 400, FontStyle.ITALIC),
    BOLD_ITALIC("Tinos-BoldItalic.ttf", 700, FontStyle.ITALIC);

    private final int weight;
    private final FontStyle style;
    /** Guards its own lazily read tables; never closed, it lives as long as the product. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final TrueTypeFont font;

    Letters(String file, int weight, FontStyle style) {
        this.weight = weight;
        this.style = style;
        this.font = read(file);
    }

    /** Without rules that put other shapes for some letters: Vietnamese needs none, and they take nine tenths of the time. */
    private static TrueTypeFont read(String file) {
        try (InputStream in = Fonts.open(file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return font;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Offers all letters to a file that is being made. */
    static void offer(PdfRendererBuilder builder, PDDocument file) {
        try {
            for (Letters one : values()) {
                PDFontSupplier letters = new PDFontSupplier(PDType0Font.load(file, one.font, true));
                builder.useFont(letters, "Tinos", one.weight, one.style, true);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
