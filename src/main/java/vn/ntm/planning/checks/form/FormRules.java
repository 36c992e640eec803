package vn.ntm.planning.checks.form;

import java.util.List;
import vn.ntm.planning.checks.PlanCheck;

/** The rules about the form of the document. */
public final class FormRules {
    private FormRules() {}

    public static List<PlanCheck> all() {
        return List.of(
                new CriteriaCarryOneNumber(),
                new ListsCountUpWithoutGap(),
                new HeadIsComplete(),
                new SignatureIsPresent(),
                new RecipientsAreComplete(),
                new CommasPartNoPhrase(),
                new ListItemsEndAlike(),
                new HeadingsLookAlike(),
                new OpeningIsOneSentence(),
                new PunctuationIsFollowedByBlank());
    }
}
