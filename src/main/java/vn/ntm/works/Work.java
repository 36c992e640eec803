package vn.ntm.works;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.funding.Book;
import vn.ntm.funding.ProjectId;

/**
 * A work as it stands.
 *
 * @param percent of the building as last said, null where nobody said anything
 * @param finishedOn day of its acceptance, null before it
 * @param version for whoever changes it
 */
public record Work(
        ProjectId id,
        Book book,
        WorkFacts facts,
        WorkState state,
        @Nullable Integer percent,
        @Nullable LocalDate finishedOn,
        int version) {
    /** Address of its page. */
    public String path() {
        return "/works/" + book + "/" + id;
    }
}
