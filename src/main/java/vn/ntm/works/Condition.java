package vn.ntm.works;

import java.util.List;

/**
 * One of the five conditions of the special mechanism, judged for a work.
 *
 * @param number 1 to 5
 * @param answer unknown where something that it needs is not known
 * @param reasonKey key of the sentence that says why
 */
public record Condition(int number, Answer answer, String reasonKey, List<Object> reasonWords) {
    static final int COUNT = 5;

    public Condition {
        reasonWords = List.copyOf(reasonWords);
    }

    static Condition of(int number, Answer answer, String reasonKey, Object... words) {
        return new Condition(number, answer, reasonKey, List.of(words));
    }

    /** Key of the condition's own words. */
    public String nameKey() {
        return "works.condition." + number;
    }
}
