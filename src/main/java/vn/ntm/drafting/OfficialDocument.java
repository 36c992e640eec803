package vn.ntm.drafting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.VietnameseText;

/**
 * All that an official document says (ND30, handbook 11.2), apart from how it looks. Every {@code with…} answers a changed copy.
 *
 * @param subject what it is about (trích yếu)
 * @param addressees after "Kính gửi:", none where the type is not addressed to anybody
 * @param legalBasis one ground each, without ";" and "."
 * @param countersigning who signs on the left: the secretary of minutes
 */
public record OfficialDocument(
        DocumentType type,
        Head head,
        String subject,
        List<String> addressees,
        List<String> legalBasis,
        List<Block> body,
        List<Annex> annexes,
        Signing signing,
        @Nullable Signing countersigning,
        Recipients recipients) {
    /** @throws IllegalArgumentException when two blocks bear one key */
    public OfficialDocument {
        subject = VietnameseText.atTheDoor(subject);
        addressees = Composed.all(addressees);
        legalBasis = Composed.all(legalBasis);
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
        Keys.requireDistinct(body, annexes);
    }

    /** A document with its head and subject, still without words, signer and recipients. */
    public static OfficialDocument of(DocumentType type, Head head, String subject) {
        return new OfficialDocument(
                type, head, subject, List.of(), List.of(), List.of(), List.of(), Signing.NOBODY, null, Recipients.NONE);
    }

    public OfficialDocument withHead(Head changed) {
        return new OfficialDocument(
                type, changed, subject, addressees, legalBasis, body, annexes, signing, countersigning, recipients);
    }

    public OfficialDocument withSubject(String changed) {
        return new OfficialDocument(
                type, head, changed, addressees, legalBasis, body, annexes, signing, countersigning, recipients);
    }

    public OfficialDocument withAddressees(List<String> changed) {
        return new OfficialDocument(
                type, head, subject, changed, legalBasis, body, annexes, signing, countersigning, recipients);
    }

    public OfficialDocument withLegalBasis(List<String> changed) {
        return new OfficialDocument(
                type, head, subject, addressees, changed, body, annexes, signing, countersigning, recipients);
    }

    public OfficialDocument withBody(List<? extends Block> changed) {
        return withContent(List.copyOf(changed), annexes);
    }

    public OfficialDocument withAnnexes(List<Annex> changed) {
        return withContent(body, changed);
    }

    /** Body and annexes at once, as merging needs them. */
    OfficialDocument withContent(List<Block> changedBody, List<Annex> changedAnnexes) {
        return new OfficialDocument(
                type,
                head,
                subject,
                addressees,
                legalBasis,
                changedBody,
                changedAnnexes,
                signing,
                countersigning,
                recipients);
    }

    public OfficialDocument withSigning(Signing right, @Nullable Signing left) {
        return new OfficialDocument(
                type, head, subject, addressees, legalBasis, body, annexes, right, left, recipients);
    }

    public OfficialDocument withRecipients(Recipients changed) {
        return new OfficialDocument(
                type, head, subject, addressees, legalBasis, body, annexes, signing, countersigning, changed);
    }

    /** The blocks of the body and then of every annex, in order. */
    public Stream<Block> blocks() {
        return Stream.concat(body.stream(), annexes.stream().flatMap(annex -> annex.blocks().stream()));
    }

    /** The line above the grounds that says who enacts (ND30, form 1.2): a body, or the head of one; none when it is not known yet. */
    public List<String> enacting() {
        return Enacting.line(this).stream().toList();
    }

    /** Whether somebody changed words by hand that are still in force. */
    public boolean wasEdited() {
        return blocks().map(Block::mark).anyMatch(Mark::edited);
    }

    /** Keys of the blocks edited by hand whose data changed beneath them: a person must look at them. */
    public List<String> overtaken() {
        return blocks().map(Block::mark)
                .filter(Mark::overtaken)
                .map(Mark::key)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * What the data say now, with the words that a person edited here: an edited block stays, marked as overtaken when its data changed
     * beneath it; blocks the data no longer have go, unless they were edited.
     */
    public OfficialDocument refresh(OfficialDocument now) {
        return Merging.of(this, now);
    }

    /** The words of the blocks, by key, put in by a person; a block that says the same as before is not edited. */
    public OfficialDocument edited(Map<String, String> words) {
        return Merging.edited(this, words);
    }

    /** The block edited by hand says again what its data say; without effect on another. */
    public OfficialDocument taken(String key, OfficialDocument now) {
        return Merging.taken(this, key, now);
    }
}
