package vn.ntm.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.Sources;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.Duties;
import vn.ntm.people.Duty;
import vn.ntm.people.NewDuty;
import vn.ntm.people.NewPerson;
import vn.ntm.people.NewPosition;
import vn.ntm.people.People;
import vn.ntm.people.PersonId;
import vn.ntm.people.PositionId;
import vn.ntm.people.Staff;
import vn.ntm.people.delegation.Delegations;
import vn.ntm.people.delegation.NewDelegation;
import vn.ntm.people.handover.Handovers;
import vn.ntm.shared.Texts;

/** Nobody reads the name of a Java field in the record: each has its Vietnamese word. */
@WholeApplicationTest
class AuditWordsTest {
    private static final String HERE = "05539";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final Pattern CALL = Pattern.compile("audit\\s*\\.(?:changed|atTheDoor)\\((?:[^;]*?)\\);");
    private static final Pattern RECORD_IN_CALL = Pattern.compile("(?:new )?([A-Z]\\w+)(?:\\.of)?\\(");
    private static final Pattern KEY_IN_CALL = Pattern.compile("[(,] ?\"(\\w+)\", ");

    @Autowired
    private People people;

    @Autowired
    private Staff staff;

    @Autowired
    private ActingPositions acting;

    @Autowired
    private Duties duties;

    @Autowired
    private Handovers handovers;

    @Autowired
    private Delegations delegations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvcTester http;

    @Test
    void everyFieldInTheRecordHasAWord() {
        peopleComeAndGo();
        workIsHandedOut();
        assertThat(http.get().uri("/audit/export.csv?from=1/1/2024&kind=CHANGE").with(SignIn.as("chutich")))
                .hasStatusOk();

        Set<String> fields = fieldsInTheRecord();

        assertThat(fields).contains("phone", "reason", "fromPosition", "positionId", "details", "lines", "from");
        assertThat(withoutWord(fields)).isEmpty();
    }

    @Test
    void everyFieldThatTheCodeHandsToTheRecordHasAWord() {
        Set<String> fields = Sources.below("src/main/java", ".java").stream()
                .flatMap(AuditWordsTest::fieldsIn)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(fields).contains("sessionsEnded", "criteriaSet", "hamlets", "failures", "files");
        assertThat(withoutWord(fields)).isEmpty();
    }

    private void peopleComeAndGo() {
        PersonId person = asProduct(() -> people.enter(new NewPerson(HERE, "Người ghi nhầm", "0912345678", "a@b.vn")));
        PositionId position = asProduct(() -> people.open(position(Role.CLERK)));
        asProduct(() -> {
            NewPerson right = new NewPerson(HERE, "Người ghi đúng", null, null);
            people.correct(person, right, staff.person(person).version(), "Ghi nhầm tên");
            people.hold(position, person, LONG_AGO, null);
            people.release(staff.holdersOf(position).getFirst(), staff.today());
            people.close(position, staff.today());
            return position;
        });
    }

    private void workIsHandedOut() {
        Actor leader = admitted(Role.COMMUNE_LEADER);
        Actor first = admitted(Role.CLERK);
        Actor second = admitted(Role.ACCOUNTANT);
        PositionId from = new PositionId(first.position().orElseThrow());
        PositionId to = new PositionId(second.position().orElseThrow());
        Acting.run(leader, () -> {
            duties.give(new NewDuty("Lập danh mục", "Cả năm", staff.today(), null, UUID.randomUUID()), List.of(from));
            Duty duty = duties.openOf(from).getFirst();
            handovers.passOn(from, to, Set.of(duty.id().id()), "Chuyển việc");
            duties.cancel(duty.id(), "Không cần nữa");
            PersonId deputy = PersonId.of(String.valueOf(second.personId()));
            LocalDate today = staff.today();
            delegations.revoke(delegations.give(new NewDelegation(deputy, today, today.plusDays(2), "Đi họp")));
        });
    }

    private Actor admitted(Role role) {
        return asProduct(() -> {
            PersonId person = people.enter(new NewPerson(HERE, "Người mẫu", null, null));
            people.hold(people.open(position(role)), person, LONG_AGO, null);
            return acting.of(person).getFirst();
        });
    }

    private static NewPosition position(Role role) {
        return new NewPosition(HERE, role, role + " " + UUID.randomUUID(), List.of(), LONG_AGO, null);
    }

    private static <T> T asProduct(Supplier<T> work) {
        return Acting.as(ActingAsProduct.PRODUCT, work::get);
    }

    private Set<String> fieldsInTheRecord() {
        Set<String> fields = new TreeSet<>();
        JsonMapper json = JsonMapper.builder().build();
        Acting.run(
                ActingAsProduct.PRODUCT,
                () -> transaction.executeWithoutResult(work -> jdbc.sql(
                                "select before::text from audit_entry where before is not null union select after::text from audit_entry where after is not null")
                        .query(String.class)
                        .list()
                        .forEach(state -> collect("", json.readTree(state), fields))));
        return fields;
    }

    private static void collect(String name, JsonNode node, Set<String> fields) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(field.getKey(), field.getValue(), fields));
        } else if (!node.isNull()) {
            fields.add(name);
        }
    }

    private static Stream<String> fieldsIn(Path source) {
        String text = Sources.text(source);
        return CALL.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(call -> Stream.concat(
                        keysIn(call),
                        RECORD_IN_CALL.matcher(call).results().flatMap(named -> components(named.group(1), text))));
    }

    private static Stream<String> keysIn(String call) {
        int map = call.indexOf("Map.of(");
        return map < 0
                ? Stream.empty()
                : KEY_IN_CALL.matcher(call.substring(map)).results().map(key -> key.group(1));
    }

    /** The components of a record of that name in the file; none when the file holds no such record. */
    private static Stream<String> components(String record, String text) {
        return Pattern.compile("record " + record + "\\(([^)]*)\\)")
                .matcher(text)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(",")))
                .map(component -> component.strip().replaceAll("(?s).*\\s", ""))
                .filter(component -> !component.equals("search"));
    }

    private static List<String> withoutWord(Set<String> fields) {
        Set<String> keys = Texts.vietnamese().keys();
        return fields.stream()
                .filter(field -> !keys.contains("audit.field." + field))
                .toList();
    }
}
