package vn.ntm.works.web;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * One work.
 *
 * @param facts name and words
 * @param debt sentence on its overdue debt, empty without any
 * @param ratio agreed and actual share of contributions, empty where nothing was agreed
 * @param ratioOff whether they lie too far apart
 * @param conditions of the special mechanism, empty where it is not asked for
 * @param ruleWords law behind the conditions and how sure we are
 * @param next states it may go to
 * @param mayStep whether the reader may take some step
 * @param chair whether the reader may make exceptions and take steps back
 */
public record WorkPage(
        String book,
        boolean demo,
        String path,
        String id,
        String name,
        String lead,
        String tone,
        String icon,
        String state,
        List<Choice> facts,
        List<MoneyRow> money,
        String accepted,
        String settled,
        String debt,
        String ratio,
        boolean ratioOff,
        List<Condition> conditions,
        String ruleWords,
        List<Step> steps,
        List<Choice> next,
        List<Contract> contracts,
        List<Progress> progress,
        int version,
        boolean mayKeep,
        boolean mayStep,
        boolean chair,
        boolean mayRecord,
        boolean open,
        boolean isPublic,
        SentForm form) {
    /** Money of a source, the total last. */
    public record MoneyRow(String source, String planned, String arranged, String paid, String rate) {}

    /** A condition of the special mechanism with its conclusion. */
    public record Condition(String name, String tone, String icon, String answer, String reason) {}

    /** A step that was taken. */
    public record Step(String words, String by, String paper, String reason) {}

    /** A contract; {@code ended} empty while it stands. */
    public record Contract(
            String id, String number, String contractor, String signedOn, String amount, String term, String ended) {}

    /** What was said about the building. */
    public record Progress(String day, int percent, String note, String by) {}
}
