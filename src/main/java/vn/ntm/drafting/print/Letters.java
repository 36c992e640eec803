package vn.ntm.drafting.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.ntm.drafting.layout.Fonts;

/** Words as outlines in the letters of Tinos, to be drawn into pictures: the machine needs no letters and no screen. Sizes in the units of the picture. */
public final class Letters {
    private final TrueTypeFont font;

    private Letters(String file) {
        try (InputStream in = Fonts.open(file)) {
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Letters regular() {
        return Holder.REGULAR;
    }

    public static Letters bold() {
        return Holder.BOLD;
    }

    public double width(String words, double size) {
        try {
            long units = 0;
            for (int letter : words.codePoints().toArray()) {
                units += font.getAdvanceWidth(glyph(letter));
            }
            return units * size / font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One line of words that begins at {@code x} and stands on {@code y}. */
    public Path2D outline(String words, double size, double x, double y) {
        try {
            Path2D line = new Path2D.Double();
            double scale = size / font.getUnitsPerEm();
            double at = x;
            for (int letter : words.codePoints().toArray()) {
                GlyphData data = font.getGlyph().getGlyph(glyph(letter));
                if (data != null) {
                    GeneralPath path = data.getPath();
                    path.transform(new AffineTransform(scale, 0, 0, -scale, at, y));
                    line.append(path, false);
                }
                at += font.getAdvanceWidth(glyph(letter)) * scale;
            }
            return line;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Broken at blanks into at most so many lines of at most that width; what is left over is cut with an ellipsis. */
    public List<String> broken(String words, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= width) {
                line = longer;
            } else if (lines.size() == most - 1) {
                lines.add(cut(longer, size, width));
                return lines;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(cut(line, size, width));
        return lines;
    }

    private String cut(String words, double size, double width) {
        String kept = words;
        while (width(kept.equals(words) ? kept : kept + "…", size) > width && !kept.isEmpty()) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing();
        }
        return kept.equals(words) ? words : kept + "…";
    }

    private int glyph(int letter) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(letter);
    }

    /** Loaded when first asked for. */
    private static final class Holder {
        private static final Letters REGULAR = new Letters("Tinos-Regular.ttf");
        private static final Letters BOLD = new Letters("Tinos-Bold.ttf");
    }
}
