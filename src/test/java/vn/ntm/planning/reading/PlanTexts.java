package vn.ntm.planning.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.ntm.documents.DocumentText;

/** The plan documents the grammar is tried on. */
final class PlanTexts {
    private PlanTexts() {}

    static DocumentText seed() {
        return text("/evaluation/plan-2024.txt");
    }

    static DocumentText made(String name) {
        return text("/plans/reading/" + name + ".txt");
    }

    private static DocumentText text(String resource) {
        try (InputStream in = PlanTexts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException(resource);
            }
            return DocumentText.ofPlainText(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
