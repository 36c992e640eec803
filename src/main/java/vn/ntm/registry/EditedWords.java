package vn.ntm.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ntm.documents.DocumentReading;
import vn.ntm.documents.DocumentText;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.drafting.Block;
import vn.ntm.drafting.Drafting;
import vn.ntm.drafting.Finding;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.drafting.Templates;
import vn.ntm.shared.VietnameseText;

/**
 * Finds what a person changed in a Word file. The file may be older than the present wording, so it is held against the wording it was made from: the one it
 * differs least from. Only what differs there was edited.
 */
@Component
class EditedWords {
    private static final int MOST_WORDINGS = 20;
    private static final int MOST_LINES = 50;

    private final Drafting drafting;
    private final Templates templates;
    private final DocumentReading reading;

    EditedWords(Drafting drafting, Templates templates, DocumentReading reading) {
        this.drafting = drafting;
        this.templates = templates;
        this.reading = reading;
    }

    /**
     * @param wordings newest first, by number
     * @throws vn.ntm.documents.UnreadableDocument when it is no Word file, or was not made from this document
     */
    EditedFile examine(byte[] docx, Map<Integer, OfficialDocument> wordings, String unitCode) {
        Read made = wordings.entrySet().stream()
                .limit(MOST_WORDINGS)
                .flatMap(one -> read(docx, one.getKey(), one.getValue()).stream())
                .min(Comparator.comparingInt(one -> one.edits().size()))
                .orElseThrow(() -> new UnreadableDocument("drafting.file.other-document"));
        OfficialDocument before = wordings.values().iterator().next();
        return compared(docx, made, before, unitCode);
    }

    /** Nothing for a wording that has no paragraph in common with the file. */
    private Optional<Read> read(byte[] docx, int number, OfficialDocument wording) {
        try {
            return Optional.of(new Read(number, wording, drafting.readBack(docx, wording)));
        } catch (UnreadableDocument other) {
            if (other.messageKey().equals("drafting.file.other-document")) {
                return Optional.empty();
            }
            throw other;
        }
    }

    private EditedFile compared(byte[] docx, Read made, OfficialDocument before, String unitCode) {
        Map<String, String> now = words(before);
        Map<String, String> then = words(made.wording());
        Map<String, String> taken = new HashMap<>();
        List<String> overtaken = new ArrayList<>();
        made.edits().forEach((key, words) -> {
            if (then.getOrDefault(key, "").equals(now.get(key)) || words.equals(now.get(key))) {
                taken.put(key, words);
            } else {
                overtaken.add(words);
            }
        });
        byte[] original = templates.docx(made.wording(), unitCode);
        List<Finding> known = drafting.checkFile(original);
        List<Finding> found = drafting.checkFile(docx);
        List<Finding> errors = found.stream()
                .filter(one -> one.severity() == Finding.Severity.ERROR && !known.contains(one))
                .toList();
        List<Finding> warnings =
                found.stream().filter(one -> !errors.contains(one)).toList();
        List<String> leftOut = leftOut(docx, List.of(original, templates.docx(made.after(), unitCode)));
        return new EditedFile(made.number(), before, before.edited(taken), errors, warnings, overtaken, leftOut);
    }

    /** Lines of the file that neither the wording it was made from nor the new one prints. */
    private List<String> leftOut(byte[] docx, List<byte[]> known) {
        Set<String> printed = new HashSet<>();
        known.forEach(one -> printed.addAll(lines(one)));
        return lines(docx).stream()
                .filter(line -> !line.isEmpty() && !printed.contains(line))
                .limit(MOST_LINES)
                .toList();
    }

    private List<String> lines(byte[] docx) {
        return reading.read(docx, "van-ban.docx").lines().stream()
                .map(DocumentText.Line::text)
                .flatMap(String::lines)
                .map(VietnameseText::squeezed)
                .toList();
    }

    private static Map<String, String> words(OfficialDocument document) {
        return document.blocks().collect(Collectors.toMap(Block::key, Block::words));
    }

    /** A wording, and what the file makes of it. */
    private record Read(int number, OfficialDocument wording, OfficialDocument after) {
        /** The new words of what was edited, by key. */
        Map<String, String> edits() {
            Map<String, Block> before = wording.blocks().collect(Collectors.toMap(Block::key, Function.identity()));
            return after.blocks()
                    .filter(block -> !block.equals(before.get(block.key())))
                    .collect(Collectors.toMap(Block::key, Block::words));
        }
    }
}
