package vn.ntm.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of one person.
 *
 * @param action where it is sent
 * @param overtakenBy what somebody else wrote in the meantime, null when nobody did
 */
public record PersonForm(
        String action, boolean isNew, Fields form, @Nullable List<DutyPage.Fact> overtakenBy) {}
