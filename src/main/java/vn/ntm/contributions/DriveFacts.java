package vn.ntm.contributions;

import org.jspecify.annotations.Nullable;
import vn.ntm.funding.ProjectId;

/**
 * What a drive is for. It has no amount: nobody owes anything.
 *
 * @param hamlet code of the hamlet that holds it
 * @param project the work to which what is given goes, null for none
 */
public record DriveFacts(
        String name,
        String purpose,
        String hamlet,
        @Nullable ProjectId project) {
    /** For no work in particular. */
    public DriveFacts(String name, String purpose, String hamlet) {
        this(name, purpose, hamlet, null);
    }
}
