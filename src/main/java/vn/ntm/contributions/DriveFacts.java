package vn.ntm.contributions;

import org.jspecify.annotations.Nullable;
import vn.ntm.funding.ProjectId;

/**
 * What a drive is for. It has no amount: nobody owes anything.
 *
 * @param hamlet code of the hamlet that holds it
 * @param project what the gifts are meant for, null when it is not one of the projects
 */
public record DriveFacts(
        String name,
        String purpose,
        String hamlet,
        @Nullable ProjectId project) {}
