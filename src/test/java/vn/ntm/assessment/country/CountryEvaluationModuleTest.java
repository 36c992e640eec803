package vn.ntm.assessment.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.assessment.Demand;
import vn.ntm.assessment.Demands;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Viewed;
import vn.ntm.criteria.CriteriaSets;
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
    private CriteriaSets sets;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private final Random random = new Random(20_241_231);
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
            fill(set);
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

    /** For half of what the set asks of each: a value, sometimes proved, sometimes overruled; now and then of hamlets or of an earlier year. */
    private void fill(String set) {
        transaction.executeWithoutResult(status -> {
            for (String commune : communes) {
                Demands demands = standings.demands(
                        sets.asKnown(set, clock.instant()), new Viewed(commune, set, YEAR, clock.instant()));
                demands.criteria().stream()
                        .flatMap(criterion -> criterion.demands().stream())
                        .filter(demand -> random.nextInt(10) > 1)
                        .forEach(demand -> fill(commune, set, demand));
            }
        });
    }

    private void fill(String commune, String set, Demand demand) {
        for (Demand.Part part : demand.parts()) {
            value(commune, demand.measure().key(), part.key(), YEAR);
            if (random.nextInt(4) == 0) {
                value(commune, demand.measure().key(), part.key(), YEAR - 1);
            }
            if (random.nextInt(6) == 0) {
                value(
                        commune + "-X0" + (1 + random.nextInt(3)),
                        demand.measure().key(),
                        part.key(),
                        YEAR);
            }
        }
        if (random.nextInt(2) == 0) {
            proof(commune, demand.measure().key());
        }
        if (random.nextInt(20) == 0) {
            overruling(commune, set, demand.ref().code());
        }
    }

    private void value(String unit, String measure, String part, int year) {
        int kind = random.nextInt(12);
        String shape = kind < 6 ? "RATIO" : kind < 8 ? "YES_NO" : kind < 11 ? "AMOUNT" : "NOT_APPLICABLE";
        jdbc.sql("""
                        insert into measured_value (unit_code, measure, part, year, measured_on, shape, numerator, denominator, amount, yes, reason,
                                                    document, recorded_at, recorded_by)
                        values (:unit, :measure, :part, :year, :day, :shape, :numerator, :denominator, :amount, :yes, :reason, :document, :now, 'Thử')
                        on conflict do nothing
                        """)
                .param("unit", unit)
                .param("measure", measure)
                .param("part", part)
                .param("year", year)
                .param("day", LocalDate.of(year, 1 + random.nextInt(4), 5))
                .param("shape", shape)
                .param("numerator", "RATIO".equals(shape) ? 300 + random.nextInt(101) : null)
                .param("denominator", "RATIO".equals(shape) ? 400 : null)
                .param("amount", "AMOUNT".equals(shape) ? random.nextInt(1_000_000) / 10_000.0 : null)
                .param("yes", "YES_NO".equals(shape) ? random.nextInt(4) > 0 : null)
                .param("reason", "NOT_APPLICABLE".equals(shape) ? "Không\tcó\\ chợ" : null)
                .param("document", "NOT_APPLICABLE".equals(shape) ? "Số 1" : null)
                .param("now", clock.instant().minusSeconds(60).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void proof(String commune, String measure) {
        UUID id = UUID.randomUUID();
        Map<String, Object> all = Map.of(
                "id", id,
                "unit", commune,
                "measure", measure,
                "year", YEAR,
                "state", random.nextInt(3) > 0 ? "ACCEPTED" : "UPLOADED",
                "last", LocalDate.of(YEAR, 1 + random.nextInt(12), 1),
                "now", clock.instant().minusSeconds(60).atOffset(ZoneOffset.UTC));
        jdbc.sql("""
                        insert into evidence (id, unit_code, kind, title, doc_number, issuer, valid_to, privacy_class, address, added_at, added_by,
                                              request_key, request_part)
                        values (:id, :unit, 'LINK', 'Thử', '', '', :last, 'INTERNAL', 'https://example.vn', :now, 'Thử', :id, 0)
                        """).params(all).update();
        jdbc.sql(
                        "insert into evidence_decision (evidence_id, unit_code, state, reason, at, by_name) values (:id, :unit, :state, '', :now, 'Thử')")
                .params(all)
                .update();
        jdbc.sql(
                        "insert into evidence_use (evidence_id, unit_code, measure, year, at, by_name) values (:id, :unit, :measure, :year, :now, 'Thử')")
                .params(all)
                .update();
    }

    private void overruling(String commune, String set, String code) {
        jdbc.sql("""
                        insert into verdict_override (unit_code, criteria_set, code, year, result, reason, ruled_at, ruled_by)
                        values (:unit, :set, :code, :year, :result, 'Thử', :now, 'Thử') on conflict do nothing
                        """)
                .param("unit", commune)
                .param("set", set)
                .param("code", code)
                .param("year", YEAR)
                .param("result", random.nextBoolean() ? "MET" : "NOT_MET")
                .param("now", clock.instant().minusSeconds(60).atOffset(ZoneOffset.UTC))
                .update();
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
