package vn.ntm.platform.setup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page that sets the product up.
 *
 * @param token of the link
 * @param query words looked for among the communes
 * @param chosen code of the commune chosen, empty before
 * @param problems what is wrong, by field
 */
public record SetUpPage(
        String token,
        String query,
        List<Commune> communes,
        String chosen,
        String name,
        String userName,
        Map<String, String> problems) {
    public SetUpPage {
        communes = List.copyOf(communes);
        problems = Map.copyOf(problems);
    }

    /** A commune to choose. */
    public record Commune(String code, String words) {}

    public @Nullable String problem(String field) {
        return problems.get(field);
    }
}
