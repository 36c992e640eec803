package vn.ntm.registry.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that drafts a document or changes its text.
 *
 * @param action where the form is sent
 * @param back where to go without saving
 * @param kept what is kept now, when somebody else has changed it meanwhile; null otherwise
 * @param ownText whether the text is written on this form; otherwise another part of the product wrote it
 * @param checked whether what was typed was looked at and found fine
 */
public record DraftPage(
        Form form,
        String action,
        String back,
        String heading,
        List<Choice> bodies,
        List<Choice> types,
        List<Choice> urgencies,
        List<Choice> authorities,
        List<Choice> signers,
        @Nullable List<Fact> kept,
        boolean ownText,
        boolean checked) {
    DraftPage found(boolean fine) {
        return new DraftPage(
                form, action, back, heading, bodies, types, urgencies, authorities, signers, kept, ownText, fine);
    }
}
