package vn.ntm.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.shared.Texts;

/** What the documentation says about permissions is what the product does. */
class PermissionsDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/permissions.md");
    private static final Path RENDERED = Path.of("target/permissions.md");
    private static final Texts TEXTS = Texts.vietnamese();

    @Test
    void theDocumentIsRenderedFromTheTable() throws IOException {
        Files.writeString(RENDERED, rendered());

        assertThat(DOCUMENT)
                .as("Refresh it with: cp target/permissions.md docs/permissions.md")
                .hasSameTextualContentAs(RENDERED);
    }

    @Test
    void whoKeepsTheMachineTouchesNoBusiness() {
        List<Act> business = List.of(
                Act.IMPORT_PLAN,
                Act.GIVE_DUTIES,
                Act.HAND_OVER,
                Act.DELEGATE,
                Act.ENTER_VALUES,
                Act.SELF_ASSESS,
                Act.JUDGE_EVIDENCE);

        assertThat(business).noneMatch(act -> act.isAllowedTo(Role.SYS_ADMIN) || act.isAllowedTo(Role.DATA_STEWARD));
    }

    @Test
    void overseersAndResidentsChangeNothing() {
        List<Act> reading = List.of(
                Act.SEE_REFERENCE,
                Act.DO_OWN_WORK,
                Act.SEE_PLANS,
                Act.SEE_PEOPLE,
                Act.SEE_AUDIT,
                Act.SEE_BACKUPS,
                Act.SEE_ASSESSMENT,
                Act.SEE_TASKS,
                Act.SEE_BOARDS,
                Act.SEE_DOCUMENTS,
                Act.SEE_DELIVERIES,
                Act.SEE_REPORTS,
                Act.SEE_FUNDING,
                Act.SEE_CONTRIBUTORS,
                Act.SEE_SUPPORT_CASES);

        assertThat(Arrays.stream(Act.values())
                        .filter(act -> act.isAllowedTo(Role.OVERSIGHT) || act.isAllowedTo(Role.RESIDENT)))
                .isSubsetOf(reading);
    }

    private static String rendered() {
        String heading = row(Stream.concat(
                Stream.of("Việc", ""), Arrays.stream(Role.values()).map(role -> TEXTS.of(role.nameKey()))));
        String rule = row(Stream.concat(
                Stream.of("---", "---"), Arrays.stream(Role.values()).map(role -> ":-:")));
        String acts =
                Arrays.stream(Act.values()).map(PermissionsDocumentTest::row).collect(Collectors.joining("\n"));
        return """
                # Permissions

                Rendered from `vn.ntm.access.Act` and `Role` by `PermissionsDocumentTest`; the page "Ai được làm gì" (`/permissions`) shows the same.
                Whatever the table allows holds within the units of the signed-in position only (`Scope`, row-level security: decision 15).

                %s
                %s
                %s
                """.formatted(heading, rule, acts);
    }

    private static String row(Act act) {
        return row(Stream.concat(
                Stream.of(TEXTS.of(act.nameKey()), "`" + act + "`"),
                Arrays.stream(Role.values()).map(role -> act.isAllowedTo(role) ? "●" : "")));
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }
}
