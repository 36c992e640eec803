package vn.ntm.assessment.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.assessment.MadeUpFigures;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Viewed;
import vn.ntm.organization.UnitNotFound;

/** What is kept for a commune evaluated among all others is what it gets when it is evaluated alone. */
@ModuleTest
class CountryEvaluationModuleTest {
    private static final int COMMUNES = 50;
    private static final int YEAR = 2024;

    @Autowired
    private CountryEvaluation country;

    @Autowired
    private Standings standings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private BeanFactory beans;

    private List<String> communes = List.of();

    @BeforeEach
    void communesOfSeveralProvinces() {
        communes = jdbc.sql("""
                        select code from (
                            select distinct on (d.parent_code, u.valid_to is null) u.code from admin_unit u
                              join admin_unit d on d.level = 'DISTRICT' and d.code = u.parent_code and u.parent_level = 'DISTRICT'
                             where u.level = 'COMMUNE' and u.valid_from is null and not exists (
                                   select 1 from measured_value v where left(v.unit_code, 5) = u.code)
                             order by d.parent_code, u.valid_to is null, u.code) several
                         order by code limit :most
                        """)
                .param("most", COMMUNES)
                .query((row, number) -> row.getString("code"))
                .list();
        assertThat(communes).hasSizeGreaterThan(COMMUNES / 2);
    }

    @Test
    void theRowOfACommuneIsWhatItGetsAlone() {
        for (String set : List.of("ntm-2021-2025", "ntm-nang-cao-2021-2025", "ntm-kieu-mau-2021-2025")) {
            MadeUpFigures.of(beans, 20_241_231).fill(communes, set, YEAR);
            CountryEvaluation.Report report = country.all(set, YEAR);
            assertThat(report.rows()).isEqualTo(report.communes()).isGreaterThan(10_000);
            assertThat(report.values()).isGreaterThan(communes.size());
            assertThat(report.withoutValues()).isPositive().isLessThan(report.communes());
            assertThat(report.bands().bands().stream()
                            .mapToInt(Bands.Band::communes)
                            .sum())
                    .isEqualTo(report.communes());
            Set<String> states = new HashSet<>();
            for (String commune : communes) {
                Standing alone = Standing.of(standings.of(new Viewed(commune, set, YEAR, clock.instant())));
                assertThat(kept(commune, set)).containsExactly(alone);
                states.addAll(alone.indicators()
                        .chars()
                        .mapToObj(Character::toString)
                        .filter("MRNUAX"::contains)
                        .collect(Collectors.toSet()));
            }
            assertThat(states).contains("M", "R", "N", "A");
        }
    }

    @Test
    void oneCommuneIsEvaluatedAloneAndAgain() {
        String set = "ntm-2021-2025";
        String commune = communes.getFirst();
        assertThat(country.one(commune, set, YEAR).communes()).isEqualTo(1);
        assertThat(country.one(commune, set, YEAR).rows()).isEqualTo(1);
        assertThat(kept(commune, set))
                .containsExactly(Standing.of(standings.of(new Viewed(commune, set, YEAR, clock.instant()))));
        assertThatExceptionOfType(UnitNotFound.class).isThrownBy(() -> country.one("00000", set, YEAR));
    }

    @Test
    void anOfficerSeesTheStandingOfTheOwnCommuneOnly() {
        String own = communes.get(0);
        String other = communes.get(1);
        country.one(own, "ntm-2021-2025", YEAR);
        country.one(other, "ntm-2021-2025", YEAR);
        Actor officer = new Actor(
                UUID.randomUUID(),
                "Người thử",
                UUID.randomUUID(),
                Role.COMMUNE_NTM_OFFICER,
                "Vị trí",
                own,
                Scope.of(Set.of(own)),
                null);
        List<String> seen = Acting.as(
                officer,
                () -> transaction.execute(status -> jdbc.sql("select distinct unit_code from standing")
                        .query((row, number) -> row.getString("unit_code"))
                        .list()));
        assertThat(seen).containsExactly(own);
    }

    private List<Standing> kept(String commune, String set) {
        return Objects.requireNonNull(transaction.execute(status -> jdbc.sql(
                        "select * from standing where unit_code = :unit and criteria_set = :set and year = :year")
                .param("unit", commune)
                .param("set", set)
                .param("year", YEAR)
                .query((row, number) -> standing(row))
                .list()));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getString("unit_code"),
                row.getString("criteria_set"),
                row.getInt("year"),
                row.getInt("set_revision"),
                row.getObject("law_day", LocalDate.class),
                row.getInt("met"),
                row.getInt("reached"),
                row.getInt("not_met"),
                row.getInt("undecided"),
                row.getInt("not_assessed"),
                row.getString("criteria"),
                row.getString("indicators"));
    }
}
