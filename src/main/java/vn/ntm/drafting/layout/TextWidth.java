package vn.ntm.drafting.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide words are in Times New Roman, measured in Tinos, which has the same widths. */
public final class TextWidth {
    /** The first line may be a little shorter than the second. */
    private static final double NEARLY = 0.95;

    private final TrueTypeFont font;

    private TextWidth(String file) {
        try (InputStream in = Fonts.open(file)) {
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In bold, which is how all headings stand that have a line below. */
    public static TextWidth bold() {
        return Holder.BOLD;
    }

    /** In points, for letters of a size in points. */
    public double of(String words, double size) {
        try {
            var glyphs = font.getUnicodeCmapLookup();
            long units = 0;
            for (int letter : words.codePoints().toArray()) {
                units += font.getAdvanceWidth(glyphs.getGlyphId(letter));
            }
            return units * size / font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words, broken into two lines of about one length, rather the second shorter, where they do not fit into the width in points. */
    public String broken(String words, double size, double width) {
        if (of(words, size) <= width) {
            return words;
        }
        for (int blank = words.indexOf(' '); blank > 0; blank = words.indexOf(' ', blank + 1)) {
            if (of(words.substring(0, blank), size) >= of(words.substring(blank + 1), size) * NEARLY) {
                return words.substring(0, blank) + "\n" + words.substring(blank + 1);
            }
        }
        return words;
    }

    /** Loaded when first asked for. */
    private static final class Holder {
        private static final TextWidth BOLD = new TextWidth("Tinos-Bold.ttf");
    }
}
