package vn.ntm.planning.checks.wording;

import java.util.List;
import vn.ntm.planning.checks.PlanCheck;

/** The rules about words and names. */
public final class WordingRules {
    private WordingRules() {}

    public static List<PlanCheck> all() {
        return List.of(
                new EachBodyHasOneName(),
                new HamletsHaveOneWord(),
                new OfficialNamesAreWhole(),
                new WordsCarryTheirMarks(),
                new SentencesStayShort(),
                new TermsKeepTheirCapitals(),
                new RequestsAreSaidOnce(),
                new AbbreviationsAreDefined(),
                new LocalitiesAreHamlets(),
                new TonesStandAlike(),
                new WordsAreNotDoubled());
    }
}
