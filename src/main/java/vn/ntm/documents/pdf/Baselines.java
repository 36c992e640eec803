package vn.ntm.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** Sorts the letters of a page into lines by the baseline they stand on, from the top down and from left to right. */
final class Baselines {
    /** In letter heights: raised and lowered letters stay in their line, the next line is further away. */
    private static final float SAME_LINE = 0.5f;

    private Baselines() {}

    static List<List<TextPosition>> of(List<TextPosition> letters) {
        List<TextPosition> downwards = new ArrayList<>(letters);
        downwards.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        List<List<TextPosition>> lines = new ArrayList<>();
        for (TextPosition letter : downwards) {
            if (lines.isEmpty() || !standsOn(lines.getLast().getFirst(), letter)) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(letter);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj)));
        return lines;
    }

    /** Height of a letter in points, as printed. */
    static float size(TextPosition letter) {
        return Math.abs(letter.getFontSizeInPt());
    }

    private static boolean standsOn(TextPosition line, TextPosition letter) {
        return letter.getYDirAdj() - line.getYDirAdj() < SAME_LINE * Math.max(size(line), size(letter));
    }
}
