package vn.ntm.documents.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import vn.ntm.documents.text.FontText;

/** The text of one paragraph of a .doc file: control characters give breaks and hyphens, a field gives its result. */
final class DocText {
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';

    private final FontText text = new FontText();
    private final Deque<Boolean> instructions = new ArrayDeque<>();

    private DocText() {}

    static String of(Paragraph paragraph) {
        DocText text = new DocText();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            text.append(paragraph.getCharacterRun(i));
        }
        return text.text.text();
    }

    private void append(CharacterRun run) {
        if (run.isMarkedDeleted() || run.isVanished()) {
            return;
        }
        StringBuilder shown = new StringBuilder();
        if (run.isSymbol()) {
            shown.append(Symbols.sign(run.getSymbolCharacter()));
        } else {
            run.text().chars().forEach(character -> append(shown, (char) character));
        }
        String font = Objects.requireNonNullElse(run.getFontName(), "");
        text.append(Symbols.readable(shown.toString()), font, run.isCapitalized());
    }

    private void append(StringBuilder shown, char character) {
        switch (character) {
            case FIELD_BEGIN -> instructions.push(true);
            case FIELD_RESULT -> {
                instructions.poll();
                instructions.push(false);
            }
            case FIELD_END -> instructions.poll();
            default -> shown.append(instructions.contains(true) ? "" : readable(character));
        }
    }

    private static String readable(char character) {
        return switch (character) {
            case '\t' -> "\t";
            case '\u000B', '\f' -> "\n";
            case '\u001E' -> "-";
            case '\u001F' -> "\u00AD";
            default -> character < ' ' ? "" : String.valueOf(character);
        };
    }
}
