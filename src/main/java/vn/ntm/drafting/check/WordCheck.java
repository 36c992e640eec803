package vn.ntm.drafting.check;

import java.util.List;
import vn.ntm.drafting.Finding;
import vn.ntm.drafting.word.StyleSheet;
import vn.ntm.drafting.word.WordFile;
import vn.ntm.drafting.word.Xml;

/** Whether a Word file has the form of the decree, element by element (handbook 11.1 and 11.2). */
public final class WordCheck {
    private WordCheck() {}

    /**
     * All that is found; empty when the form is right.
     *
     * @throws vn.ntm.documents.UnreadableDocument when it is no Word file
     */
    public static List<Finding> examine(byte[] content) {
        WordFile file = WordFile.read(content);
        StyleSheet styles = new StyleSheet(file);
        List<Printed> printed = Xml.all(file.xml(WordFile.BODY), "p").stream()
                .map(paragraph -> Printed.of(paragraph, styles))
                .filter(paragraph -> !paragraph.text().isEmpty())
                .toList();
        Form form = new Form();
        PageChecks.examine(file, printed, form);
        HeadChecks.examine(printed, form);
        BodyChecks.examine(printed, form);
        EndChecks.examine(printed, form);
        return form.found();
    }
}
