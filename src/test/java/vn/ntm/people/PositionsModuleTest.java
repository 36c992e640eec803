package vn.ntm.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.people.Officials.LONG_AGO;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.Role;

@PeopleTest
class PositionsModuleTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 18);

    @Autowired
    private MovableClock clock;

    @Autowired
    private Officials officials;

    @Autowired
    private People people;

    @Autowired
    private Staff staff;

    private Actor admin;

    @BeforeEach
    void inMarch2024() {
        clock.setTo(TODAY);
        admin = officials.admit("05539", Role.SYS_ADMIN);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "05539, COMMUNE_LEADER, 2024-01-01, -, -, -",
                "05539, COMMUNE_LEADER, 2025-07-01, -, -, unitCode people.unit.ended",
                "99999, COMMUNE_LEADER, 2024-01-01, -, -, unitCode people.unit.unknown",
                "xyz, COMMUNE_LEADER, 2024-01-01, -, -, unitCode people.unit.unreadable",
                "05539, HAMLET_HEAD, 2024-01-01, -, -, role people.role.other-level",
                "05539, PROVINCE_APPRAISER, 2024-01-01, -, -, role people.role.other-level",
                "05539, CRITERION_OFFICER, 2024-01-01, 2023-12-31, -, to people.day.reversed",
                "05539, CRITERION_OFFICER, 2024-01-01, -, 99, criteria people.criterion.unknown",
                "05539, CRITERION_OFFICER, 2024-01-01, -, 19, -",
                "167, DISTRICT_COORDINATOR, 2025-07-01, -, -, unitCode people.unit.districts-ended",
                "167, DISTRICT_COORDINATOR, 2024-01-01, -, -, to people.unit.districts-end",
                "167, DISTRICT_COORDINATOR, 2024-01-01, 2025-06-30, -, -"
            })
    void aPositionFitsItsUnitAndItsDays(
            String unit, Role role, LocalDate from, LocalDate to, String criterion, String problem) {
        Actor everywhere = keeper();
        NewPosition position =
                new NewPosition(unit, role, "Vị trí thử", criterion == null ? List.of() : List.of(criterion), from, to);

        assertThat(refused(everywhere, () -> people.open(position)))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    /** An administrator who reaches wherever the examples lead. */
    private Actor keeper() {
        return new Actor(
                UUID.randomUUID(),
                "Người mẫu",
                UUID.randomUUID(),
                Role.SYS_ADMIN,
                "Quản trị",
                "19",
                vn.ntm.access.Scope.ofEverything(),
                null);
    }

    @Test
    void onlyOneHoldsAPositionOnADay() {
        PositionId position = officials.position("05539", Role.CLERK, LONG_AGO);
        PersonId first = officials.person("05539", "Người thứ nhất");
        PersonId second = officials.person("05539", "Người thứ hai");
        Officials.does(admin, () -> people.hold(position, first, LONG_AGO, LocalDate.of(2024, 3, 31)));

        assertThat(refused(admin, () -> people.hold(position, second, LocalDate.of(2024, 3, 31), null)))
                .containsExactly("from people.holding.taken");
        Officials.does(admin, () -> people.hold(position, second, LocalDate.of(2024, 4, 1), null));

        assertThat(Officials.as(admin, () -> staff.holdersOf(position)))
                .extracting(Holding::name)
                .containsExactly("Người thứ hai", "Người thứ nhất");
        assertThat(officials.of(first)).hasSize(1);
        assertThat(officials.of(second)).isEmpty();
        clock.setTo(LocalDate.of(2024, 4, 1));
        assertThat(officials.of(first)).isEmpty();
        assertThat(officials.of(second)).hasSize(1);
    }

    @Test
    void nobodyGivesAPositionToThemselves() {
        PositionId leader = officials.position("05539", Role.COMMUNE_LEADER, LONG_AGO);

        assertThat(refused(admin, () -> people.hold(leader, officials.personOf(admin), TODAY, null)))
                .containsExactly("person people.holding.self");
    }

    @Test
    void aPositionThatEndsIsHeldNoLongerAndCannotBeTaken() {
        Actor clerk = officials.admit("05539", Role.CLERK);
        PositionId position = officials.positionOf(clerk);
        Officials.does(admin, () -> people.close(position, LocalDate.of(2024, 3, 31)));

        assertThat(Officials.as(admin, () -> staff.holdersOf(position))
                        .getFirst()
                        .to())
                .isEqualTo("2024-03-31");
        PersonId other = officials.person("05539", "Người đến sau");
        assertThat(refused(admin, () -> people.hold(position, other, LocalDate.of(2024, 4, 1), null)))
                .contains("from people.holding.after-position");
    }

    @Test
    void namesAreFoundWithoutMarks() {
        officials.person("05539", "Đặng Thị Hường");

        assertThat(Officials.as(admin, () -> staff.persons(new StaffSearch("dang thi huong", "", 1)))
                        .rows())
                .extracting(Person::name)
                .contains("Đặng Thị Hường");
        assertThat(Officials.as(admin, () -> staff.persons(new StaffSearch("%", "", 1)))
                        .rows())
                .isEmpty();
    }

    @Test
    void twoWhoCorrectOnePersonDoNotOverwriteEachOther() {
        PersonId person = officials.person("05539", "Người mẫu cũ");
        Officials.does(
                admin,
                () -> people.correct(person, new NewPerson("05539", "Tên mới", "0912345678", null), 0, "gõ sai"));

        assertThatExceptionOfType(PersonWasChanged.class)
                .isThrownBy(() -> Officials.does(
                        admin,
                        () -> people.correct(person, new NewPerson("05539", "Tên khác", null, null), 0, "gõ sai")));
        PersonId other = officials.person("05539", "Người khác");
        assertThat(refused(
                        admin,
                        () -> people.correct(
                                other, new NewPerson("05539", "Người khác", "0912345678", null), 0, "thêm số")))
                .containsExactly("phone people.phone.taken");
    }

    @Test
    void peopleOfAnotherUnitAreNeitherSeenNorKept() {
        Actor elsewhere = officials.admit("00004", Role.SYS_ADMIN);
        PersonId person = officials.person("05539", "Người xã bên");
        PositionId position = officials.position("05539", Role.CLERK, LONG_AGO);

        assertThatExceptionOfType(PersonNotFound.class)
                .isThrownBy(() -> Officials.as(elsewhere, () -> staff.person(person)));
        assertThatExceptionOfType(PositionNotFound.class)
                .isThrownBy(() -> Officials.does(elsewhere, () -> people.hold(position, person, TODAY, null)));
        assertThat(refused(elsewhere, () -> people.enter(new NewPerson("05539", "Ai đó", null, null))))
                .containsExactly("unitCode people.unit.out-of-reach");
        Actor clerk = officials.admit("05539", Role.CLERK);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> Officials.as(clerk, () -> people.enter(new NewPerson("05539", "Ai đó", null, null))));
    }

    private static List<String> refused(Actor actor, Runnable act) {
        try {
            Officials.does(actor, act);
            return List.of();
        } catch (FieldsRefused refused) {
            return refused.problems().stream()
                    .map(problem -> problem.field() + " " + problem.messageKey())
                    .toList();
        }
    }
}
