package vn.ntm.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Role;
import vn.ntm.signin.Accounts;

@WholeApplicationTest
class PrivacyTest {
    private static final SignIn LEADER = SignIn.as(Role.COMMUNE_LEADER, "05539");
    private static final SignIn CLERK = SignIn.as(Role.CLERK, "05539");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Accounts accounts;

    @Test
    void everyColumnOfTheDatabaseHasItsClass() {
        List<String> columns =
                jdbc.sql("""
                        select c.table_name || '.' || c.column_name from information_schema.columns c
                          join information_schema.tables t using (table_schema, table_name)
                         where table_schema = 'public' and t.table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
                        """).query((row, number) -> row.getString(1)).list();

        assertThat(Registers.bundledColumns().stream().map(one -> one.table() + "." + one.name()))
                .as("rows of privacy/columns.csv")
                .containsExactlyInAnyOrderElementsOf(columns);
    }

    @Test
    void showsTheRegistersToWhoKeepsThem() {
        assertThat(http.get().uri("/privacy").with(LEADER).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Chưa đối chiếu nguyên văn", "2 ngày làm việc", "password_hash");
        assertThat(http.get().uri("/privacy").with(CLERK).exchange()).hasStatus(403);
    }

    @Test
    void everybodyTakesTheirOwnCopyAndNobodyElses() throws Exception {
        MvcTestResult answer = post("/my-data", CLERK);

        Map<String, String> files = unpacked(answer);
        assertThat(files.get("doc-truoc.txt")).contains("du-lieu.json", "Tài khoản: 1 mục");
        assertThat(files.get("du-lieu.json"))
                .contains("Người thử clerk-05539", "Vị trí clerk-05539")
                .doesNotContain("argon2")
                .doesNotContain("commune-leader");
        assertThat(http.get()
                        .uri("/audit?event=privacy.audit.own-copy-taken")
                        .with(LEADER)
                        .exchange())
                .bodyText()
                .contains("Người: Người thử clerk-05539");
    }

    @Test
    void whoKeepsPersonalDataCopiesOnlyWithinReach() throws Exception {
        post("/my-data", CLERK);
        UUID clerk = idOf("clerk-05539");

        assertThat(unpacked(post("/privacy/people/" + clerk + "/copy", LEADER)).get("du-lieu.json"))
                .contains("Người thử clerk-05539");
        SignIn foreign = SignIn.as(Role.COMMUNE_LEADER, "17605");
        assertThat(post("/privacy/people/" + clerk + "/copy", foreign)).hasStatus(404);
        assertThat(post("/privacy/people/" + clerk + "/copy", CLERK)).hasStatus(403);
    }

    /** Handbook 12.1. */
    @Test
    void theEvaluationWorkspaceHoldsNoRealPerson() throws IOException {
        try (var in = PrivacyTest.class.getResourceAsStream("/evaluation/workspace.json")) {
            String workspace = new String(in.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(Pattern.compile("\"name\": \"([^\"]*)\"")
                            .matcher(workspace)
                            .results())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(name.group(1)).matches("Người mẫu \\d+"));
        }
    }

    private MvcTestResult post(String address, SignIn who) {
        return http.post()
                .uri(address)
                .with(who)
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private UUID idOf(String userName) {
        return Acting.as(
                ActingAsProduct.PRODUCT,
                () -> accounts.find(userName).orElseThrow().personId());
    }

    private static Map<String, String> unpacked(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
