package vn.ntm.reporting.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.ntm.shared.Texts;

/** Sentences of one paragraph, one below the other where they begin a line of their own. */
final class ParagraphText {
    /** Names listed before "và N … khác". */
    private static final int MOST_NAMED = 8;

    private final List<String> lines = new ArrayList<>();
    private final Texts texts;

    ParagraphText(Texts texts) {
        this.texts = texts;
    }

    ParagraphText line(String key, Object... arguments) {
        lines.add(texts.of(key, arguments));
        return this;
    }

    ParagraphText lineIf(boolean wanted, String key, Object... arguments) {
        return wanted ? line(key, arguments) : this;
    }

    String text() {
        return String.join("\n", lines);
    }

    /** A title within a sentence ends without its own full stop. */
    private static String withoutEnd(String name) {
        return name.strip().replaceFirst("[.;,]+$", "");
    }

    /** "a, b và c"; of many the first ones and how many more there are. */
    String listed(List<String> sentences) {
        List<String> names = sentences.stream().map(ParagraphText::withoutEnd).toList();
        if (names.size() > MOST_NAMED) {
            return texts.of(
                    "reporting.narrative.and-more",
                    String.join("; ", names.subList(0, MOST_NAMED)),
                    names.size() - MOST_NAMED);
        }
        return names.size() < 2
                ? String.join("", names)
                : texts.of(
                        "reporting.narrative.and",
                        names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")),
                        names.getLast());
    }
}
