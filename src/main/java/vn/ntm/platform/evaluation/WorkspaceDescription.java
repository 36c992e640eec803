package vn.ntm.platform.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.ntm.access.Role;

/**
 * What the evaluation workspace consists of, as its file says.
 *
 * @param about what the file is for
 * @param validOn a day on which the commune carried its code
 * @param plan file of the plan document, beside the description
 * @param hamlets how many hamlets the commune has; their names are not known
 * @param password of every account in it
 */
record WorkspaceDescription(
        String about,
        String commune,
        LocalDate validOn,
        String plan,
        int hamlets,
        String password,
        List<Account> accounts) {
    private static final String FOLDER = "/evaluation/";

    /** Someone to sign in as, in one position. */
    record Account(String userName, String name, String title, Role role, String unit, List<String> criteria) {}

    WorkspaceDescription {
        accounts = List.copyOf(accounts);
    }

    static WorkspaceDescription bundled() {
        return JsonMapper.builder().build().readValue(bytes("workspace.json"), WorkspaceDescription.class);
    }

    byte[] planDocument() {
        return bytes(plan);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = WorkspaceDescription.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
