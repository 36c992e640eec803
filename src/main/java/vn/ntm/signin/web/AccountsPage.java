package vn.ntm.signin.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The accounts within reach, and opening one more.
 *
 * @param query words looked for among persons without account
 * @param people persons without account, by what was looked for
 * @param chosen id of the person chosen, empty before
 * @param problems what is wrong, by field
 */
public record AccountsPage(
        List<Line> accounts,
        String query,
        List<Person> people,
        String chosen,
        String userName,
        Map<String, String> problems) {
    public AccountsPage {
        accounts = List.copyOf(accounts);
        people = List.copyOf(people);
        problems = Map.copyOf(problems);
    }

    /** One account. */
    public record Line(String address, String name, String userName, String openedAt, boolean open, boolean factor) {}

    /** Somebody without account. */
    public record Person(String id, String name, String unitCode) {}

    public @Nullable String problem(String field) {
        return problems.get(field);
    }
}
