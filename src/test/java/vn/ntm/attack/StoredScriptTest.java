package vn.ntm.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;
import vn.ntm.attack.Visitor.Answer;
import vn.ntm.platform.database.RunningDatabase;

/**
 * Every form of every page, found by walking the links as every role of a commune, is sent with a script in every text field and with fields it does not
 * have. No page shows the script as one afterwards, and nothing of another commune has changed.
 */
@WholeApplicationTest
class StoredScriptTest {
    private static final String SCRIPT = "\"><script>alert(1)</script>";
    private static final int ATTEMPTS = 4;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext product;

    @Autowired
    private RunningDatabase database;

    private final Map<String, Integer> sent = new TreeMap<>();
    private final Set<String> followed = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void whatIsTypedIsShownAsTextAndFieldsTheFormDoesNotHaveAreIgnored() throws Exception {
        List<Route> routes = Route.all(product);
        Map<String, Long> others = rowsOf(TwoUnits.HOME);

        for (int round = 0; round < 2; round++) {
            for (Visitor visitor : visitors()) {
                Crawl.of(visitor, routes)
                        .values()
                        .forEach(page -> page.page().select("form[method=post]").forEach(form -> fill(form, visitor)));
            }
        }
        for (Visitor visitor : visitors()) {
            Crawl.of(visitor, routes).forEach(this::check);
        }

        System.out.println("Forms sent, with the best answer: " + sent);
        assertThat(wrong).isEmpty();
        assertThat(sent).hasSizeGreaterThan(3);
        assertThat(sent).anySatisfy((form, status) -> {
            assertThat(form).contains("/plans/import/#").contains("unitCode");
            assertThat(status).isEqualTo(302);
        });
        assertThat(rowsOf(TwoUnits.HOME)).isEqualTo(others);
    }

    private List<Visitor> visitors() {
        return Arrays.stream(Role.values())
                .filter(role -> role.seat() == Role.Seat.COMMUNE || role.seat() == Role.Seat.ANY)
                .map(role -> new Visitor(mvc, SignIn.as(role, TwoUnits.ATTACKED)))
                .toList();
    }

    private void fill(Element form, Visitor visitor) {
        FormFilling filling = new FormFilling(form, SCRIPT);
        String action = form.attr("action");
        boolean ends = Set.of("/login", "/logout").contains(action) || action.endsWith("/close");
        if (ends || sent.getOrDefault(filling.kind(), 999) < 400) {
            return;
        }
        Set<String> refused = new HashSet<>();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, String> fields = withMore(filling.fields(refused));
            Answer answer = filling.takesAFile()
                    ? visitor.upload(action, file(filling.fileField(), action), fields)
                    : visitor.send(HttpMethod.POST, action, fields);
            sent.merge(filling.kind(), answer.status(), Math::min);
            check("POST " + action + " " + fields, answer);
            if (answer.status() < 400) {
                follow(answer.location(), visitor);
                return;
            }
            if (!answer.isPage() || !refused.addAll(FormFilling.refusedOn(answer.page()))) {
                return;
            }
        }
    }

    /** A page that only the one who just did something is led to. */
    private void follow(String location, Visitor visitor) {
        if (location.startsWith("/") && followed.add(location)) {
            Answer page = visitor.get(location);
            check(location, page);
            page.page().select("form[method=post]").forEach(form -> fill(form, visitor));
        }
    }

    /** Mass assignment: what a careless binding would take over. */
    private static Map<String, String> withMore(Map<String, String> fields) {
        Map<String, String> more = new HashMap<>(fields);
        more.putIfAbsent("id", String.valueOf(UUID.randomUUID()));
        more.putIfAbsent("unit_code", TwoUnits.HOME);
        more.putIfAbsent("status", "ISSUED");
        more.putIfAbsent("personId", String.valueOf(UUID.randomUUID()));
        more.putIfAbsent("importedBy", "x");
        more.putIfAbsent("scope.everything", "true");
        more.putIfAbsent("class.module.classLoader.x", "x");
        return more;
    }

    private void check(String address, Answer answer) {
        if (answer.isBroken()) {
            wrong.add(address + ": " + answer.status() + " " + answer.body());
        }
        boolean script = answer.isPage()
                && (answer.body().contains("<script>alert(")
                        || !answer.page()
                                .select("[href^=javascript:], [onerror], [onload]")
                                .isEmpty());
        if (script) {
            wrong.add(address + " shows the script");
        }
    }

    private static MockMultipartFile file(String field, String action) {
        String content = action.startsWith("/units") ? sheet() : plan();
        return new MockMultipartFile(field, SCRIPT + ".txt", "text/html", content.getBytes(StandardCharsets.UTF_8));
    }

    private static String sheet() {
        return "Việc;Cấp;Mã;Tên\nđổi tên;xã;" + TwoUnits.ATTACKED + ";" + SCRIPT + "\n" + SCRIPT + ";" + SCRIPT;
    }

    private static String plan() {
        try {
            return Files.readString(Path.of("src/test/resources/plans/good/hop-minh-2026.txt"))
                            .replace("Hợp Minh", "Vân Tụ")
                            .replace("HỢP MINH", "VÂN TỤ")
                            .replaceAll("(?m)^(\\p{L}[^\\n]{60,})$", "$1 " + SCRIPT.replace("$", "\\$"))
                    + "\n" + UUID.randomUUID();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How many rows of the commune each table has. */
    private Map<String, Long> rowsOf(String unit) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (ProductRole owner = ProductRole.owner(database)) {
            for (String table : owner.column("""
                    select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'unit_code' and not a.attisdropped
                     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                    """)) {
                rows.put(table, owner.count(table + " where unit_code = '" + unit + "'"));
            }
        }
        return rows;
    }
}
