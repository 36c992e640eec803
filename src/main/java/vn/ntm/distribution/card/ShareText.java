package vn.ntm.distribution.card;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.shared.Texts;

/** The card in words, short enough for a message: what is least needed falls away first. */
final class ShareText {
    static final int LONGEST = 500;
    private static final int LONGEST_TASK = 90;

    private ShareText() {}

    static String of(ShareCard card, Texts texts) {
        List<String> last =
                card.address() == null ? List.of() : List.of(texts.of("distribution.text.more", card.address()));
        List<String> lines = new ArrayList<>();
        lines.add(texts.of("distribution.text.head", card.communeName(), card.state(), card.asOf()));
        if (!card.target().isEmpty()) {
            addIfFits(lines, card.target() + ": " + String.join(", ", card.targets()) + ".", last);
        }
        for (ShareCard.Deadline deadline : card.next()) {
            addIfFits(
                    lines,
                    texts.of("distribution.text.next", deadline.day(), shortened(deadline.what(), LONGEST_TASK)),
                    last);
        }
        lines.addAll(last);
        return shortened(String.join("\n", lines), LONGEST);
    }

    private static void addIfFits(List<String> lines, String line, List<String> last) {
        int length = String.join("\n", lines).length() + String.join("\n", last).length() + line.length() + 2;
        if (length <= LONGEST) {
            lines.add(line);
        }
    }

    private static String shortened(String words, int longest) {
        return words.length() <= longest
                ? words
                : words.substring(0, longest - 1).stripTrailing() + "…";
    }
}
