package vn.ntm.distribution.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import vn.ntm.distribution.CommunePlan;
import vn.ntm.distribution.QrCode;
import vn.ntm.drafting.print.Letters;
import vn.ntm.shared.Texts;

/** Draws the card. On a telephone 360 pixels wide a third of every size here is left: nothing is smaller than 36. */
final class CardPicture {
    static final int WIDTH = 1080;
    static final int HEIGHT = 1350;

    private static final Color INK = new Color(0x1A2447);
    private static final Color PAPER = new Color(0xF5F1E6);
    private static final Color LEAF = new Color(0x1B6138);
    private static final Color RICE = new Color(0xE0A322);
    private static final Color STONE = new Color(0xB9B6AA);
    private static final double MARGIN = 72;
    private static final double INNER = WIDTH - 2 * MARGIN;
    private static final double FOOT = HEIGHT - 260.0;

    private final ShareCard card;
    private final Texts texts;
    private final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = picture.createGraphics();

    CardPicture(ShareCard card, Texts texts) {
        this.card = card;
        this.texts = texts;
    }

    byte[] png() {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        fill(PAPER, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        masthead();
        strip(state(330));
        next(targets(620));
        foot();
        pen.dispose();
        return written();
    }

    private void masthead() {
        fill(INK, new Rectangle2D.Double(0, 0, WIDTH, 180));
        line(Letters.bold(), card.communeName(), 64, 92, PAPER);
        line(Letters.regular(), texts.of("distribution.card.title", card.year()), 44, 152, PAPER);
    }

    private double state(double y) {
        double width = Letters.bold().width(card.state(), 160);
        line(Letters.bold(), card.state(), 160, y, LEAF);
        write(Letters.bold(), texts.of("distribution.card.met"), 56, MARGIN + width + 32, y - 62, INK);
        write(Letters.regular(), texts.of("distribution.card.as-of", card.asOf()), 40, MARGIN + width + 32, y - 8, INK);
        return y + 48;
    }

    /** One bar for each criterion, tall when it is met, middle when it is this year's target. */
    private void strip(double top) {
        double step = INNER / Math.max(1, card.strip().size());
        double x = MARGIN;
        for (CommunePlan.Standing standing : card.strip()) {
            double height = switch (standing) {
                case MET -> 120;
                case TARGET -> 72;
                case UNMET -> 28;
            };
            Color colour = switch (standing) {
                case MET -> LEAF;
                case TARGET -> RICE;
                case UNMET -> STONE;
            };
            fill(colour, new RoundRectangle2D.Double(x, top + 120 - height, step * 0.66, height, 8, 8));
            x += step;
        }
    }

    private double targets(double y) {
        if (card.target().isEmpty()) {
            return y;
        }
        double at = paragraph(Letters.bold(), card.target() + ":", 52, y, 1);
        return paragraph(Letters.regular(), String.join("; ", card.targets()), 48, at, 3) + 24;
    }

    private void next(double y) {
        if (card.next().isEmpty()) {
            return;
        }
        double at = paragraph(Letters.bold(), texts.of("distribution.card.next"), 52, y, 1);
        for (ShareCard.Deadline one : card.next()) {
            String words = texts.of("distribution.card.deadline", one.day(), one.what());
            List<String> lines = Letters.regular().broken(words, 42, INNER, 2);
            if (at + (lines.size() - 1) * 52 > FOOT) {
                return;
            }
            at = paragraph(Letters.regular(), words, 42, at, 2);
        }
    }

    private void foot() {
        fill(INK, new Rectangle2D.Double(0, FOOT + 30, WIDTH, HEIGHT - FOOT));
        String address = card.address();
        double right = MARGIN;
        if (address != null) {
            QrCode code = QrCode.of(address);
            int scale = Math.max(1, 200 / code.side());
            pen.drawImage(code.picture(scale), WIDTH - (int) MARGIN - code.side() * scale, (int) FOOT + 44, null);
            right += code.side() * scale + 32;
        }
        double width = WIDTH - MARGIN - right;
        double at = FOOT + 110;
        String words = texts.of(address == null ? "distribution.card.ask" : "distribution.card.scan");
        for (String line : Letters.bold().broken(words, 44, width, 2)) {
            line(Letters.bold(), line, 44, at, PAPER);
            at += 54;
        }
        if (address != null) {
            for (String line : Letters.regular().broken(address, 36, width, 1)) {
                line(Letters.regular(), line, 36, at + 6, PAPER);
            }
        }
    }

    /** Gives where the next line stands. */
    private double paragraph(Letters letters, String words, double size, double y, int most) {
        double at = y;
        for (String line : letters.broken(words, size, INNER, most)) {
            line(letters, line, size, at, INK);
            at += size * 1.24;
        }
        return at;
    }

    private void line(Letters letters, String words, double size, double y, Color colour) {
        write(letters, letters.broken(words, size, INNER, 1).getFirst(), size, MARGIN, y, colour);
    }

    private void write(Letters letters, String words, double size, double x, double y, Color colour) {
        fill(colour, letters.outline(words, size, x, y));
    }

    private void fill(Color colour, java.awt.Shape shape) {
        pen.setColor(colour);
        pen.fill(shape);
    }

    private byte[] written() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}
