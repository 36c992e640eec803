package vn.ntm.works.web.site;

import java.util.List;

/**
 * A visit in words.
 *
 * @param path of its own page
 * @param tone class of the badge of its finding
 * @param answers the owner's answer, empty before it
 */
public record VisitLine(
        String path,
        String day,
        String members,
        String lookedAt,
        String finding,
        String tone,
        String icon,
        String words,
        String by,
        List<AnswerLine> answers) {
    public VisitLine {
        answers = List.copyOf(answers);
    }

    /** What the owner answered. */
    public record AnswerLine(String words, String by) {}
}
