package vn.ntm.signin.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The own account.
 *
 * @param done what was just done, null when nothing was
 * @param problems what is wrong, by field
 */
public record AccountPage(
        String name,
        String userName,
        boolean hasPassword,
        boolean hasSecondFactor,
        int codesLeft,
        List<Session> sessions,
        @Nullable String done,
        Map<String, String> problems) {
    public AccountPage {
        sessions = List.copyOf(sessions);
        problems = Map.copyOf(problems);
    }

    /** One place where the person is signed in, in words. */
    public record Session(
            String handle, String device, String address, String since, String lastSeen, boolean current) {}

    public @Nullable String problem(String field) {
        return problems.get(field);
    }
}
