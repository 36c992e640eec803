package vn.ntm.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.documents.DocumentText;
import vn.ntm.documents.DocumentText.Line;
import vn.ntm.planning.PlanContent.Paragraph;

/** The lines of a plan whose paragraphs somebody edited, to be read again as any document is. */
final class EditedLines {
    /** Kinds whose words are one paragraph each; the others keep the lines they stand on. */
    private static final Set<String> WORDS = Set.of("HEADING", "ITEM", "PARAGRAPH");

    private final DocumentText source;
    private final List<Line> lines = new ArrayList<>();
    private int done;

    private EditedLines(DocumentText source) {
        this.source = source;
    }

    /**
     * @param edits by the order of the paragraph, from 0; each line is a paragraph of its own, none takes the paragraph out
     */
    static DocumentText of(List<Paragraph> paragraphs, DocumentText source, Map<Integer, String> edits) {
        EditedLines edited = new EditedLines(source);
        for (int i = 0; i < paragraphs.size(); i++) {
            edited.add(paragraphs.get(i), edits.get(i));
        }
        edited.keepUntil(Integer.MAX_VALUE);
        return new DocumentText(source.format(), edited.lines);
    }

    private void add(Paragraph paragraph, @Nullable String words) {
        keepUntil(paragraph.firstLine());
        if (words != null && !words.strip().equals(paragraph.shown())) {
            words.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::whole);
        } else if (WORDS.contains(paragraph.kind())) {
            whole(paragraph.shown());
        } else {
            source.lines().stream()
                    .filter(line -> paragraph.firstLine() <= line.number() && line.number() <= paragraph.lastLine())
                    .forEach(this::copy);
        }
        done = Math.max(done, paragraph.lastLine());
    }

    /** What stands between two paragraphs and belongs to neither, such as empty lines and the label of the recipients. */
    private void keepUntil(int next) {
        source.lines().stream()
                .filter(line -> done < line.number() && line.number() < next)
                .forEach(this::copy);
    }

    private void copy(Line line) {
        lines.add(new Line(lines.size() + 1, line.text(), line.cells(), line.wholeParagraph()));
    }

    private void whole(String words) {
        lines.add(new Line(lines.size() + 1, words, List.of(), true));
    }
}
