package vn.ntm.documents.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import vn.ntm.documents.PhotoFacts;
import vn.ntm.documents.UnreadableDocument;

/** A JPEG or PNG picture. */
public final class Photo {
    /** More than any camera of an office takes; decoded they would not fit into the memory of a small machine. */
    private static final long MOST_DOTS = 60_000_000;

    private static final float QUALITY = 0.85f;

    private Photo() {}

    /** What the camera wrote, of a picture that can be decoded. */
    public static PhotoFacts facts(byte[] content) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            ImageReader reader = reader(in);
            try {
                readCoarsely(reader, 1);
            } finally {
                reader.dispose();
            }
        }
        return Exif.of(content).facts();
    }

    /** Upright and small, as JPEG. */
    public static byte[] scaled(byte[] content, int longestSide) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            ImageReader reader = reader(in);
            try {
                BufferedImage coarse = readCoarsely(reader, longestSide);
                return jpeg(upright(coarse, Exif.of(content).orientation(), longestSide));
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReader reader(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new UnreadableDocument("documents.damaged-picture");
        }
        ImageReader reader = readers.next();
        reader.setInput(in, true, true);
        if (dots(reader) > MOST_DOTS) {
            reader.dispose();
            throw new UnreadableDocument("documents.picture-too-fine");
        }
        return reader;
    }

    private static long dots(ImageReader reader) {
        try {
            return (long) reader.getWidth(0) * reader.getHeight(0);
        } catch (IOException | RuntimeException broken) {
            reader.dispose();
            throw new UnreadableDocument("documents.damaged-picture");
        }
    }

    /** Leaves out rows and columns while reading, as far as twice the wanted size remains. */
    private static BufferedImage readCoarsely(ImageReader reader, int longestSide) throws IOException {
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.max(1, longest / (2 * longestSide));
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        try {
            return reader.read(0, every);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableDocument("documents.damaged-picture");
        }
    }

    private static BufferedImage upright(BufferedImage picture, Exif.Orientation orientation, int longestSide) {
        int width = orientation.lies() ? picture.getHeight() : picture.getWidth();
        int height = orientation.lies() ? picture.getWidth() : picture.getHeight();
        double scale = Math.min(1.0, (double) longestSide / Math.max(width, height));
        BufferedImage drawn = new BufferedImage(
                (int) Math.max(1, Math.round(width * scale)),
                (int) Math.max(1, Math.round(height * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
        place.concatenate(orientation.turn(picture.getWidth(), picture.getHeight()));
        pen.drawImage(picture, place, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
