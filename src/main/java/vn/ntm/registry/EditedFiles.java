package vn.ntm.registry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.documents.ContentType;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.people.Problems;

/** Drafts edited in Word: the file is kept, looked at, and only then its words become the next wording. */
@Service
@Transactional
public class EditedFiles {
    private final Registry registry;
    private final Drafts drafts;
    private final DocumentFiles files;
    private final EditedWords words;
    private final Access access;

    EditedFiles(Registry registry, Drafts drafts, DocumentFiles files, EditedWords words, Access access) {
        this.registry = registry;
        this.drafts = drafts;
        this.files = files;
        this.words = words;
        this.access = access;
    }

    /**
     * Keeps the file beside the draft; the text stays as it is.
     *
     * @return to be looked at and taken under
     * @throws vn.ntm.people.FieldsRefused when it is no Word file, or was not made from this document
     */
    public long keep(OutgoingId id, String name, byte[] content) {
        OutgoingDocument document = own(id);
        Actor actor = access.actor();
        Problems problems = new Problems();
        problems.addIf(content.length == 0, "edited", "registry.file.missing").refuse();
        String type = ContentType.of(content).mediaType();
        problems.addIf(!type.equals(FileFormat.WORD.mediaType()), "edited", "registry.edited.no-word")
                .refuse();
        try {
            words.examine(content, wordings(id), document.unitCode());
        } catch (UnreadableDocument unreadable) {
            problems.add("edited", unreadable.messageKey(), unreadable.arguments())
                    .refuse();
        }
        return files.keep(document, DocumentFile.Kind.EDITED, name, content, "", actor);
    }

    /** What the kept file would change. */
    @Transactional(readOnly = true)
    public EditedFile look(OutgoingId id, long file) {
        OutgoingDocument document = own(id);
        return words.examine(edited(id, file), wordings(id), document.unitCode());
    }

    /**
     * Makes its words the next wording, marked as edited by hand. The wording before stays.
     *
     * @param version of the document that was looked at
     * @throws DocumentWasChanged when it was changed since
     * @throws vn.ntm.people.FieldsRefused when the edit spoilt the form
     */
    public void take(OutgoingId id, long file, int version) {
        OutgoingDocument document = own(id);
        SignOff.refuseStale(document, version);
        EditedFile looked = words.examine(edited(id, file), wordings(id), document.unitCode());
        new Problems()
                .addIf(!looked.errors().isEmpty(), "edited", "registry.edited.errors")
                .refuse();
        drafts.edit(id, document.facts(), looked.after(), version);
    }

    private byte[] edited(OutgoingId id, long file) {
        if (files.get(id, file).kind() != DocumentFile.Kind.EDITED) {
            throw new DocumentNotFound();
        }
        return files.content(id, file);
    }

    private Map<Integer, OfficialDocument> wordings(OutgoingId id) {
        Map<Integer, OfficialDocument> all = new LinkedHashMap<>();
        registry.wordings(id).forEach(one -> all.put(one.number(), registry.wording(id, one.number())));
        return all;
    }

    private OutgoingDocument own(OutgoingId id) {
        access.require(Act.DRAFT_DOCUMENTS);
        OutgoingDocument document = registry.get(id);
        access.requireToChange(Act.DRAFT_DOCUMENTS, document.unitCode());
        if (!drafts.isDrafter(document)) {
            throw new NotYourStep();
        }
        if (!document.state().isOpen()) {
            throw new DocumentIsElsewhere(document.state());
        }
        return document;
    }
}
