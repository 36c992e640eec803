package vn.ntm.registry;

import java.util.List;
import vn.ntm.drafting.Finding;
import vn.ntm.drafting.OfficialDocument;

/**
 * A draft edited in Word, looked at before its words are taken.
 *
 * @param made number of the wording that the file was made from
 * @param before the wording of now
 * @param after what it would say
 * @param errors what the edit spoilt; as long as there is one nothing is taken
 * @param warnings what else the file has against its form
 * @param overtaken edited paragraphs that were changed in the product meanwhile; these are not taken
 * @param leftOut lines of the file that are no part of the text: head, grounds, tables, recipients, or new paragraphs outside
 */
public record EditedFile(
        int made,
        OfficialDocument before,
        OfficialDocument after,
        List<Finding> errors,
        List<Finding> warnings,
        List<String> overtaken,
        List<String> leftOut) {
    public EditedFile {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        overtaken = List.copyOf(overtaken);
        leftOut = List.copyOf(leftOut);
    }

    /** Whether its words can become the wording. */
    public boolean canBeTaken() {
        return errors.isEmpty() && !before.equals(after);
    }
}
