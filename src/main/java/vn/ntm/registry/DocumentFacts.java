package vn.ntm.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.PositionId;

/**
 * What is known of an outgoing document beside its text.
 *
 * @param type key of its {@link RegisteredType}
 * @param signer the position that will sign, null while nobody was chosen
 * @param recipients one entry a line of "Nơi nhận", without dash and semicolon
 * @param draftingSymbol of the drafting unit in an official letter's number: "VP"
 */
public record DocumentFacts(
        BodyId body,
        String type,
        String subject,
        Urgency urgency,
        Authority authority,
        @Nullable PositionId signer,
        List<String> recipients,
        String draftingUnit,
        String draftingSymbol) {
    /** A subject is never longer. */
    public static final int LONGEST_SUBJECT = 500;

    public DocumentFacts {
        recipients = List.copyOf(recipients);
    }
}
