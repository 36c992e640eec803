package vn.ntm.people;

import java.util.List;
import java.util.Optional;

/** What other modules know of a duty: the work that was made of it, what its link is about. Found as beans. */
public interface DutyTraces {
    /** What was made of the duty, as far as the one acting may see it. */
    List<Trace> of(DutyId duty);

    /** What the page of the product is about; empty when that is not theirs to say. */
    Optional<Trace> behind(String link);

    /** Page on which work can be made of the duty; empty when there is some already or the one acting may make none. */
    Optional<String> wayToMake(Duty duty);

    /**
     * Something of another module.
     *
     * @param state in words, may be empty
     */
    record Trace(String name, String link, String state) {}
}
