package vn.ntm.registry.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.drafting.Finding;
import vn.ntm.registry.DocumentNotFound;
import vn.ntm.registry.EditedFile;
import vn.ntm.registry.EditedFiles;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.OutgoingId;
import vn.ntm.registry.PastWording;
import vn.ntm.registry.Registry;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the pages that hold two texts of a document against each other. */
@Component
class ComparePages {
    private final Registry registry;
    private final EditedFiles edited;
    private final ShownText shown;
    private final Texts texts;

    ComparePages(Registry registry, EditedFiles edited, ShownText shown, Texts texts) {
        this.registry = registry;
        this.edited = edited;
        this.shown = shown;
        this.texts = texts;
    }

    /** What a file edited in Word would change. */
    ComparePage edited(OutgoingId id, long file) {
        OutgoingDocument document = registry.get(id);
        EditedFile looked = edited.look(id, file);
        String path = path(id);
        return new ComparePage(
                path,
                document.facts().subject(),
                texts.of("registry.edited.heading"),
                texts.of("registry.edited.lead", looked.made()),
                notes(looked),
                LineDiff.rows(shown.plain(looked.before()), shown.plain(looked.after())),
                looked.canBeTaken() ? path + "/edited/" + file : null,
                texts.of("registry.edited.none"),
                document.version());
    }

    /** An earlier wording against the present one. */
    ComparePage past(OutgoingId id, int number) {
        OutgoingDocument document = registry.get(id);
        PastWording past = registry.wordings(id).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(DocumentNotFound::new);
        return new ComparePage(
                path(id),
                document.facts().subject(),
                texts.of("registry.wording.heading", number),
                texts.of("registry.wording.lead", past.by(), Vietnamese.moment(past.at())),
                List.of(),
                LineDiff.rows(
                        shown.plain(registry.wording(id, number)),
                        shown.plain(registry.wording(id, document.textVersion()))),
                null,
                texts.of("registry.wording.same"),
                document.version());
    }

    private List<ComparePage.Note> notes(EditedFile looked) {
        List<ComparePage.Note> notes = new ArrayList<>();
        add(notes, "brick", "circle-x-f", "found", sentences(looked.errors()));
        add(notes, "rice", "alert-triangle", "overtaken", looked.overtaken());
        add(notes, "rice", "alert-triangle", "left-out", looked.leftOut());
        add(notes, "rice", "alert-triangle", "warned", sentences(looked.warnings()));
        return notes;
    }

    private void add(List<ComparePage.Note> notes, String hue, String icon, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            notes.add(new ComparePage.Note(hue, icon, texts.of("registry.edited." + key), lines));
        }
    }

    private List<String> sentences(List<Finding> findings) {
        return findings.stream().map(finding -> finding.sentence(texts)).toList();
    }

    private static String path(OutgoingId id) {
        return "/registry/outgoing/" + id;
    }
}
