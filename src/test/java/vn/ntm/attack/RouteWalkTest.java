package vn.ntm.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Act;
import vn.ntm.access.Role;

/** Every address × every role × own and foreign unit: the answer is what the table of permissions says. New addresses are walked by themselves. */
@WholeApplicationTest
class RouteWalkTest {
    private static final String FOREIGN_PROVINCE = "40";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext product;

    private TwoUnits units;
    private List<Route> routes;

    @BeforeEach
    void know() {
        units = new TwoUnits(product);
        routes = Route.all(product);
    }

    @Test
    void everyAddressSaysWhoMayCallIt() {
        assertThat(routes).hasSizeGreaterThan(20).allMatch(Route::saysWhoMayCallIt);
    }

    @Test
    void aStrangerSeesWhatIsOpenToAllAndIsSentToTheSignInForTheRest() {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes) {
            MvcTestResult answer = call(route, route.address(Map.of()), request -> request);
            boolean sentAway = status(answer) == 302 && redirect(answer).matches(".*/login(\\?back=.*)?");
            boolean refused = Set.of(401, 403, 500).contains(status(answer));
            if (route.isOpen() ? sentAway || refused : !sentAway) {
                wrong.add(route + ": " + status(answer) + " " + redirect(answer));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachRoleReachesExactlyWhatTheTableAllows() {
        List<String> wrong = new ArrayList<>();
        Map<Role, SignIn> people = peopleOfHome();
        Map<String, String> home = homeObjects();
        for (Route route : routes) {
            Act act = route.asks().orElse(null);
            if (route.isOpen() || act == null) {
                continue;
            }
            people.forEach((role, person) -> {
                Map<String, String> within = role.seat() == Role.Seat.DISTRICT ? Map.of() : home;
                int status = status(call(route, route.address(within), person));
                boolean allowed = act.isAllowedTo(role);
                boolean nothingThere = role.seat() == Role.Seat.DISTRICT && route.hasVariables() && status == 403;
                if (allowed ? isRefusal(status) && !nothingThere : status != 403) {
                    wrong.add(route + " as " + role + ": " + status);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** Whoever may do something may not do it to another commune's objects, and nobody gets to read a word of them. */
    @Test
    void whatBelongsToAnotherUnitIsRefusedOrNotThere() throws SQLException {
        Map<String, String> foreign = foreignObjects();
        List<String> wrong = new ArrayList<>();
        Map<Role, SignIn> people = peopleOfHome();
        for (Route route : routes) {
            boolean known = foreign.keySet().stream().anyMatch(route.pattern()::startsWith);
            people.forEach((role, person) -> {
                MvcTestResult answer = call(route, route.address(foreign), person);
                if (known && status(answer) != 403 && status(answer) != 404) {
                    wrong.add(route + " as " + role + ": " + status(answer));
                }
                String body = body(answer);
                if (body.contains(TwoUnits.FOREIGN_WORDS) || body.contains(TwoUnits.FOREIGN_PEOPLE)) {
                    wrong.add(route + " as " + role + " shows foreign words");
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** Else the test above would prove nothing. */
    @Test
    void theUnitItselfSeesItsOwn() {
        SignIn officer = SignIn.as(Role.COMMUNE_NTM_OFFICER, TwoUnits.FOREIGN);
        SignIn province = SignIn.as(Role.PROVINCE_COORDINATOR, FOREIGN_PROVINCE);
        String plan = "/plans/" + units.foreignPlan();

        assertThat(mvc.get().uri(plan).with(officer)).hasStatusOk().bodyText().contains(TwoUnits.FOREIGN_WORDS);
        assertThat(mvc.get().uri(plan).with(province)).hasStatusOk();
        assertThat(mvc.get().uri("/communes/" + TwoUnits.FOREIGN).with(officer)).hasStatusOk();
        assertThat(mvc.get().uri("/dashboard").with(officer)).hasStatusOk();
        assertThat(mvc.get().uri("/plans").with(officer)).bodyText().contains("/plans/" + units.foreignPlan());
        assertThat(mvc.get().uri("/plans").with(officer)).bodyText().doesNotContain("/plans/" + units.homePlan());
    }

    @Test
    void anotherUnitsPeopleDoNotReachThisOne() {
        String home = "/plans/" + units.homePlan();
        for (Role role : Role.values()) {
            if (role.seat() == Role.Seat.COMMUNE && Act.SEE_PLANS.isAllowedTo(role)) {
                SignIn person = SignIn.as(role, TwoUnits.FOREIGN);
                assertThat(mvc.get().uri(home).with(person)).as("%s", role).hasStatus(404);
                assertThat(mvc.get().uri(home + "/file").with(person))
                        .as("%s", role)
                        .hasStatus(404);
                assertThat(mvc.get().uri("/communes/" + TwoUnits.HOME).with(person))
                        .as("%s", role)
                        .hasStatus(403);
            }
        }
    }

    private Map<String, String> homeObjects() {
        return Map.of(
                "/plans/{id}",
                units.homePlan().toString(),
                "/communes/{code}",
                TwoUnits.HOME,
                "/assessment/{unit}",
                TwoUnits.HOME);
    }

    private Map<String, String> foreignObjects() throws SQLException {
        assertThat(mvc.get().uri("/plans").with(SignIn.as(Role.COMMUNE_NTM_OFFICER, TwoUnits.FOREIGN)))
                .hasStatusOk();
        Map<String, String> foreign = new HashMap<>();
        foreign.put("/plans/{id}", units.foreignPlan().toString());
        foreign.put("/plans/import/{id}", units.foreignImport().toString());
        foreign.put("/communes/{code}", TwoUnits.FOREIGN);
        foreign.put("/assessment/{unit}", TwoUnits.FOREIGN);
        foreign.put("/people/{id}", units.foreign("person"));
        foreign.put("/positions/{id}", units.foreign("staff_position"));
        foreign.put("/handover/positions/{id}", units.foreign("staff_position"));
        foreign.put("/duties/{id}", units.foreignDuty());
        foreign.put("/evidence/{id}", units.foreignPiece());
        assertThat(mvc.get().uri("/plans").with(SignIn.as(Role.COMMUNE_LEADER, TwoUnits.FOREIGN)))
                .hasStatusOk();
        foreign.put("/registry/outgoing/{id}", units.foreignDocument());
        foreign.put("/registry/incoming/{id}", units.foreignArrival());
        foreign.put("/boards/{id}", units.foreignBoard());
        foreign.put("/reports/requests/{id}", units.foreignRequest());
        return foreign;
    }

    private static Map<Role, SignIn> peopleOfHome() {
        Map<Role, SignIn> people = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            switch (role.seat()) {
                case HAMLET -> people.put(role, SignIn.as(role, TwoUnits.HOME + "-X01"));
                case PROVINCE -> people.put(role, SignIn.as(role, "19"));
                case DISTRICT -> people.put(role, SignIn.as(role, "167"));
                case COMMUNE, ANY -> people.put(role, SignIn.as(role, TwoUnits.HOME));
            }
        }
        return people;
    }

    private MvcTestResult call(Route route, String address, RequestPostProcessor person) {
        return mvc.perform(MockMvcRequestBuilders.request(route.method(), URI.create(address))
                .with(person)
                .with(csrf()));
    }

    /** Not let in, or broken by it. */
    private static boolean isRefusal(int status) {
        return status == 401 || status == 403 || status >= 500;
    }

    /** What broke without an answer counts as a mistake of the server. */
    private static int status(MvcTestResult answer) {
        return answer.getUnresolvedException() != null
                ? 500
                : answer.getResponse().getStatus();
    }

    private static String redirect(MvcTestResult answer) {
        return answer.getUnresolvedException() != null
                ? answer.getUnresolvedException().toString()
                : Objects.requireNonNullElse(answer.getResponse().getRedirectedUrl(), "");
    }

    private static String body(MvcTestResult answer) {
        return answer.getUnresolvedException() != null
                ? ""
                : new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
