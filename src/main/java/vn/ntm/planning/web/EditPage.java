package vn.ntm.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.SentForm;

/**
 * The paragraphs of a plan as fields.
 *
 * @param seen version of the words that the fields were filled from
 * @param now what to say when a newer version is there, null when there is none
 */
public record EditPage(
        List<Field> fields,
        int seen,
        SentForm form,
        @Nullable String now) {
    /** A paragraph by its order; {@code words} as they stand in the field. */
    public record Field(int number, String words, boolean heading) {
        public String name() {
            return "p" + number;
        }

        /** Lines the field needs to show its words without scrolling, about 90 letters each. */
        public int lines() {
            return 1 + words.length() / 90;
        }
    }

    public EditPage {
        fields = List.copyOf(fields);
    }
}
