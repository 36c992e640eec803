package vn.ntm.planning.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.ntm.documents.DocumentText;

/** The plan documents the grammar is tried on. */
final class PlanTexts {
    private PlanTexts() {}

    static DocumentText seed() {
        return DocumentText.ofPlainText(text("/evaluation/plan-2024.txt"));
    }

    static DocumentText made(String name) {
        return DocumentText.ofPlainText(text("/plans/reading/" + name + ".txt"));
    }

    static String expected(String name) {
        return text("/plans/reading/expected/" + name + ".txt");
    }

    /** A file whose lines are Word paragraphs: "¦" parts the cells of a table row, "⏎" the paragraphs within a cell. */
    static DocumentText word(String name) {
        List<DocumentText.Line> lines = new ArrayList<>();
        for (String paragraph : text("/plans/reading/" + name + ".word").lines().toList()) {
            List<String> cells = paragraph.contains("¦")
                    ? List.of(paragraph.replace('⏎', '\n').split(" ?¦ ?", -1))
                    : List.of();
            String words = paragraph.replace(" ¦ ", " | ").replace('⏎', ' ');
            lines.add(new DocumentText.Line(lines.size() + 1, words, cells, true));
        }
        return new DocumentText(DocumentText.Format.DOCX, lines);
    }

    private static String text(String resource) {
        try (InputStream in = PlanTexts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException(resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
