package vn.ntm.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.shared.Texts;

/**
 * Who may do what, with the reader's own role marked.
 *
 * @param heading what the reader's position may do, in numbers
 * @param position the reader's position and unit
 * @param rules what holds whatever the table says
 */
public record PermissionsPage(
        String heading,
        String position,
        List<RoleColumn> roles,
        List<ActRow> acts,
        List<String> scope,
        List<String> rules) {
    private static final int SCOPES = 5;
    private static final int RULES = 5;

    /** @param acts names of what the role may do, for narrow screens */
    public record RoleColumn(String name, boolean own, List<String> acts) {}

    /** @param cells one for each role, in the order of the columns */
    public record ActRow(String name, boolean own, List<Cell> cells) {}

    /** Where an act meets a role. */
    public record Cell(boolean allowed, boolean own) {}

    static PermissionsPage of(Actor reader, Texts texts) {
        Role own = reader.role();
        long count = Arrays.stream(Act.values()).filter(reader::may).count();
        return new PermissionsPage(
                texts.of("access.permissions.heading", count, Act.values().length),
                texts.of("access.permissions.position", reader.signature(), reader.unitCode()),
                Arrays.stream(Role.values())
                        .map(role -> new RoleColumn(texts.of(role.nameKey()), role == own, actsOf(role, texts)))
                        .toList(),
                Arrays.stream(Act.values())
                        .map(act -> new ActRow(texts.of(act.nameKey()), reader.may(act), cells(act, own)))
                        .toList(),
                sentences("access.permissions.scope-", SCOPES, texts),
                sentences("access.permissions.rule-", RULES, texts));
    }

    private static List<String> actsOf(Role role, Texts texts) {
        return Arrays.stream(Act.values())
                .filter(act -> act.isAllowedTo(role))
                .map(act -> texts.of(act.nameKey()))
                .toList();
    }

    private static List<Cell> cells(Act act, @Nullable Role own) {
        return Arrays.stream(Role.values())
                .map(role -> new Cell(act.isAllowedTo(role), role == own))
                .toList();
    }

    private static List<String> sentences(String beginning, int count, Texts texts) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> texts.of(beginning + number))
                .toList();
    }
}
