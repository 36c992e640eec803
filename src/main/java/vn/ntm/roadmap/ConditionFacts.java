package vn.ntm.roadmap;

import java.time.LocalDate;
import java.util.Optional;

/** What another book of the product says about a condition of recognition, beside the value that somebody confirmed for it. */
public interface ConditionFacts {
    /**
     * Empty where the book has nothing to say about the condition.
     *
     * @param condition key of the condition in its criteria set, such as "no-construction-debt"
     */
    Optional<Fact> of(String unitCode, String condition, LocalDate day);

    /**
     * A fact.
     *
     * @param speaksAgainst whether recognition cannot go on while it is so
     * @param link page of the product that shows it
     */
    record Fact(String words, boolean speaksAgainst, String link) {}
}
