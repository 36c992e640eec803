package vn.ntm.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Role;
import vn.ntm.attack.Visitor.Answer;

/** Requests no page of ours would send, to every address there is, each as somebody who may call it. */
@WholeApplicationTest
class ForgedRequestsTest {
    private static final String PROVINCE = "19";

    private static final String SCRIPT = "\"><script>alert(1)</script>";
    private static final List<String> GARBAGE = List.of(
            "null",
            "-1",
            "0",
            "99999999999999999999",
            "' or 1=1 --",
            "{}",
            "a.b",
            "đơn vị",
            "%",
            SCRIPT,
            "x".repeat(5000));
    private static final Set<String> WAYS_BACK =
            Set.of("back", "next", "return", "returnUrl", "redirect", "redirect_uri", "url", "continue", "to");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext product;

    private List<Route> routes;

    @BeforeEach
    void know() {
        routes = Route.all(product);
    }

    @Test
    void garbageInAnAddressIsRefusedInWords() {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes.stream().filter(Route::hasVariables).toList()) {
            for (String garbage : GARBAGE) {
                String value =
                        URLEncoder.encode(garbage, StandardCharsets.UTF_8).replace("+", "%20");
                Answer answer = visitorOf(route).send(route.method(), route.addressWith(value), Map.of());
                if (answer.status() < 300 || answer.isBroken() || answer.body().contains(SCRIPT)) {
                    wrong.add(route + " with " + garbage.substring(0, Math.min(30, garbage.length())) + ": "
                            + answer.status());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void garbageInEveryQueryShowsNoScriptAndBreaksNothing() {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes) {
            for (String garbage : List.of(SCRIPT, "-1", "x".repeat(5000))) {
                Answer answer =
                        visitorOf(route).send(route.method(), route.address(Map.of()), parametersOf(route, garbage));
                if (answer.isBroken() || answer.body().contains(SCRIPT)) {
                    wrong.add(route + ": " + answer.status() + " " + head(answer));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingChangesWithoutTheTokenOfOurOwnPage() {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes.stream().filter(Route::changes).toList()) {
            if (route.pattern().equals("/error")) {
                continue;
            }
            int without = visitorOf(route)
                    .withoutToken(route.method(), route.address(Map.of()))
                    .status();
            int wrongOne = visitorOf(route)
                    .withWrongToken(route.method(), route.address(Map.of()))
                    .status();
            if (without != 403 || wrongOne != 403) {
                wrong.add(route + ": " + without + ", " + wrongOne);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(Visitor.stranger(mvc).withoutToken(HttpMethod.POST, "/login").status())
                .isEqualTo(403);
        assertThat(new Visitor(mvc, SignIn.as("canbo"))
                        .withoutToken(HttpMethod.POST, "/logout")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anotherMethodDoesNotOpenAnAddress() {
        List<String> wrong = new ArrayList<>();
        Set<String> known = Set.copyOf(routes.stream()
                .map(route -> route.method() + " " + route.pattern())
                .toList());
        Visitor resident = new Visitor(mvc, SignIn.as(Role.RESIDENT, TwoUnits.ATTACKED));
        for (Route route : routes) {
            for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)) {
                boolean filtered = route.pattern().equals("/login") && method.equals(HttpMethod.POST);
                if (!filtered && !known.contains(method + " " + route.pattern())) {
                    String address = route.address(Map.of());
                    Visitor visitor = route.isOpen() ? resident : visitorOf(route);
                    int status = visitor.send(method, address, Map.of("_method", "GET"))
                            .status();
                    int stranger = Visitor.stranger(mvc)
                            .send(method, address, Map.of("_method", "GET"))
                            .status();
                    if (status < 400 || status >= 500 || stranger < 300 || stranger >= 500) {
                        wrong.add(method + " " + route.pattern() + ": " + status + ", stranger " + stranger);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void askingForTheHeadOnlyIsAskingToo() {
        List<String> wrong = new ArrayList<>();
        for (Route route :
                routes.stream().filter(one -> !one.changes() && !one.isOpen()).toList()) {
            Answer answer = Visitor.stranger(mvc).send(HttpMethod.HEAD, route.address(Map.of()), Map.of());
            if (answer.status() != 302) {
                wrong.add(route + ": " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\evil.example",
                "https://evil.example",
                "https:evil.example",
                "/%5cevil.example",
                "/%2fevil.example",
                "/\tevil.example",
                "/.evil.example//evil.example",
                "javascript:alert(1)",
                "/plans\r\nSet-Cookie: stolen=1"
            })
    void noAddressLeadsAway(String target) {
        for (Route route : routes) {
            for (String name : WAYS_BACK) {
                Map<String, String> fields = new HashMap<>(parametersOf(route, "true"));
                fields.put(name, target);
                Answer answer = visitorOf(route).send(route.method(), route.address(Map.of()), fields);
                assertThat(answer.location())
                        .as("%s with %s", route, name)
                        .matches("(http://localhost)?(/|/[^/\\\\].*)?(\\?.*)?")
                        .doesNotContain("\r", "\n")
                        .doesNotStartWith("/%5c")
                        .doesNotStartWith("/%2f");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/css/../application.properties",
                "/css/%2e%2e/application.properties",
                "/css/..%2fapplication.properties",
                "/css/..%5capplication.properties",
                "/css/%252e%252e/application.properties",
                "/css/..;/application.properties",
                "/icons/....//application.properties",
                "/fonts//etc/passwd",
                "/fonts/%2fetc%2fpasswd",
                "/css/app.css%00.properties",
                "/db/migration/planning/V202611241001__plan.sql",
                "/messages/access.properties",
                "/evaluation/workspace.json",
                "/WEB-INF/web.xml",
                "/actuator/env",
                "/secret.key"
            })
    void noFileOutsideTheStaticOnesIsServed(String address) {
        Answer answer = new Visitor(mvc, SignIn.as("quantri")).get(address);

        assertThat(answer.status()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("ntm.", "create table", "nong-thon-moi", "root:");
    }

    private static Map<String, String> parametersOf(Route route, String value) {
        Map<String, String> fields = new HashMap<>();
        Arrays.stream(route.handler().getMethodParameters()).forEach(parameter -> {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked != null && parameter.getParameterName() != null) {
                fields.put(asked.name().isEmpty() ? parameter.getParameterName() : asked.name(), value);
            }
        });
        return fields;
    }

    /** Somebody of a commune of their own who may call it, if anybody of a commune may. */
    private Visitor visitorOf(Route route) {
        return route.asks()
                .flatMap(act -> Arrays.stream(Role.values())
                        .filter(role -> role.seat() != Role.Seat.HAMLET && role.seat() != Role.Seat.DISTRICT)
                        .filter(act::isAllowedTo)
                        .findFirst())
                .map(role -> new Visitor(
                        mvc, SignIn.as(role, role.seat() == Role.Seat.PROVINCE ? PROVINCE : TwoUnits.ATTACKED)))
                .orElseGet(() -> Visitor.stranger(mvc));
    }

    private static String head(Answer answer) {
        return answer.body().substring(0, Math.min(200, answer.body().length()));
    }
}
