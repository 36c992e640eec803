package vn.ntm.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.audit.Subject;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.shared.Vietnamese;

/**
 * The outgoing documents of communes. What has no number yet is seen by those who draft, review, sign or number documents there, and by whoever
 * supervises the commune.
 */
@Service
@Transactional(readOnly = true)
public class Registry {
    static final String TYPE = "document";

    private final OutgoingReader reader;
    private final OutgoingStore store;
    private final Drafts drafts;
    private final Access access;
    private final Clock clock;

    Registry(OutgoingReader reader, OutgoingStore store, Drafts drafts, Access access, Clock clock) {
        this.reader = reader;
        this.store = store;
        this.drafts = drafts;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Drafts a document in the name of whoever is acting; the same key twice is one document.
     *
     * @throws vn.ntm.people.FieldsRefused with the reason at each field that cannot be taken
     */
    @Transactional
    public OutgoingId draft(NewDocument document) {
        return drafts.draft(document);
    }

    /** The document; nothing when there is none that the one acting may see. */
    public Optional<OutgoingDocument> find(OutgoingId id) {
        access.require(Act.SEE_DOCUMENTS);
        return reader.find(id).filter(document -> document.numbered() != null || seesDrafts(document.unitCode()));
    }

    /** @throws DocumentNotFound when there is none that the one acting may see */
    public OutgoingDocument get(OutgoingId id) {
        return find(id).orElseThrow(DocumentNotFound::new);
    }

    /** The newest text of the document, with number and date once it has them. */
    public OfficialDocument contentOf(OutgoingId id) {
        OutgoingDocument document = get(id);
        OfficialDocument content = store.content(id, document.textVersion()).orElseThrow(DocumentNotFound::new);
        OutgoingDocument.Numbered numbered = document.numbered();
        return numbered == null
                ? content
                : content.withHead(content.head().numbered(numbered.number(), numbered.date()));
    }

    /** Every wording of the document, newest first, the present one among them. */
    public List<PastWording> wordings(OutgoingId id) {
        return store.wordings(get(id).id());
    }

    /**
     * The text of one wording, as it was drafted: without number and date.
     *
     * @throws DocumentNotFound when the document has no such wording
     */
    public OfficialDocument wording(OutgoingId id, int number) {
        return store.content(get(id).id(), number).orElseThrow(DocumentNotFound::new);
    }

    /**
     * Puts what the data say now into a draft. Words edited by hand stay, blocks edited by hand do not go. A text that changes by it is a new wording,
     * and its sign-off begins anew; one that says the same stays as it is.
     *
     * @return the newest wording; {@link OfficialDocument#overtaken()} names the blocks a person must look at
     * @throws DocumentIsElsewhere when it is signed already
     */
    @Transactional
    public OfficialDocument refresh(OutgoingId id, OfficialDocument now) {
        OutgoingDocument document = get(id);
        drafts.edit(id, document.facts(), contentOf(id).refresh(now), document.version());
        return contentOf(id);
    }

    /** What the unit issued in that year, in the order of dates. */
    public List<OutgoingDocument> issuedOf(String unitCode, int year, String type) {
        access.requireToRead(Act.SEE_DOCUMENTS, unitCode);
        return reader.issued(unitCode, year, type);
    }

    public RegisterSearch.Found<OutgoingDocument> search(RegisterSearch search) {
        access.requireToRead(Act.SEE_DOCUMENTS, search.unitCode());
        return reader.search(search, seesDrafts(search.unitCode()));
    }

    /** Every number that was given, cancelled ones too, in the order of the register. */
    public List<OutgoingDocument> register(RegisterSearch search) {
        access.requireToRead(Act.SEE_DOCUMENTS, search.unitCode());
        return reader.register(search);
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    private boolean seesDrafts(String unitCode) {
        Actor actor = access.actor();
        return actor.role() == Role.OVERSIGHT
                || access.mayChange(Act.DRAFT_DOCUMENTS, unitCode)
                || access.mayChange(Act.REVIEW_DOCUMENTS, unitCode)
                || access.mayChange(Act.SIGN_DOCUMENTS, unitCode)
                || access.mayChange(Act.NUMBER_DOCUMENTS, unitCode);
    }

    static Subject subject(OutgoingDocument document) {
        return new Subject(TYPE, document.id().toString(), document.name(), document.unitCode());
    }
}
