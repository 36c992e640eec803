package vn.ntm.tasks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.evidence.EvidenceKind;

/**
 * What a task asks for.
 *
 * @param title one line, 1 to 300 characters
 * @param text all of it, may be empty, at most 4,000 characters
 * @param criteriaSet the set that {@code criteria} are numbers of, null when there are none
 * @param start first day, null when it is not fixed
 * @param due last day, null when it is not fixed
 * @param output document that shall come of it, may be empty
 * @param evidence kind of evidence that shall prove it, null when any will do
 * @param budget line of the budget that pays, in words, may be empty
 * @param hamlets codes of the hamlets it is about
 */
public record TaskContent(
        String title,
        String text,
        @Nullable String criteriaSet,
        List<Integer> criteria,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        String output,
        @Nullable EvidenceKind evidence,
        String budget,
        List<String> hamlets) {
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_TEXT = 4_000;
    static final int LONGEST_LINE = 500;

    public TaskContent {
        criteria = criteria.stream().distinct().sorted().toList();
        hamlets = hamlets.stream().distinct().sorted().toList();
    }

    public static TaskContent titled(String title) {
        return new TaskContent(title, "", null, List.of(), null, null, "", null, "", List.of());
    }

    public TaskContent saying(String words) {
        return new TaskContent(title, words, criteriaSet, criteria, start, due, output, evidence, budget, hamlets);
    }

    public TaskContent serving(String set, List<Integer> numbers) {
        return new TaskContent(title, text, set, numbers, start, due, output, evidence, budget, hamlets);
    }

    public TaskContent between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new TaskContent(title, text, criteriaSet, criteria, first, last, output, evidence, budget, hamlets);
    }

    public TaskContent in(List<String> codes) {
        return new TaskContent(title, text, criteriaSet, criteria, start, due, output, evidence, budget, codes);
    }
}
