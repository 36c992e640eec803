package vn.ntm.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.criteria.CriteriaSets;

/** Values, evidence and conclusions at random, entered a minute ago. */
public final class MadeUpFigures {
    private final Standings standings;
    private final CriteriaSets sets;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Random random;

    private MadeUpFigures(BeanFactory beans, long seed) {
        this.standings = beans.getBean(Standings.class);
        this.sets = beans.getBean(CriteriaSets.class);
        this.jdbc = beans.getBean(JdbcClient.class);
        this.transaction = beans.getBean(TransactionTemplate.class);
        this.clock = beans.getBean(Clock.class);
        this.random = new Random(seed);
    }

    public static MadeUpFigures of(BeanFactory beans, long seed) {
        return new MadeUpFigures(beans, seed);
    }

    /** For most of what the set asks of each: a value, sometimes proved, sometimes overruled; now and then of hamlets or of an earlier year. */
    public void fill(List<String> communes, String set, int year) {
        transaction.executeWithoutResult(status -> {
            for (String commune : communes) {
                Demands demands = standings.demands(
                        sets.asKnown(set, clock.instant()), new Viewed(commune, set, year, clock.instant()));
                demands.criteria().stream()
                        .flatMap(criterion -> criterion.demands().stream())
                        .filter(demand -> random.nextInt(10) > 1)
                        .forEach(demand -> fill(commune, set, year, demand));
            }
        });
    }

    private void fill(String commune, String set, int year, Demand demand) {
        String measure = demand.measure().key();
        for (Demand.Part part : demand.parts()) {
            value(commune, measure, part.key(), year);
            if (random.nextInt(4) == 0) {
                value(commune, measure, part.key(), year - 1);
            }
            if (random.nextInt(6) == 0) {
                value(commune + "-X0" + (1 + random.nextInt(3)), measure, part.key(), year);
            }
        }
        if (random.nextInt(2) == 0) {
            proof(commune, measure, year);
        }
        if (random.nextInt(20) == 0) {
            overruling(commune, set, demand.ref().code(), year);
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

    private void proof(String commune, String measure, int year) {
        UUID id = UUID.randomUUID();
        Map<String, Object> all = Map.of(
                "id", id,
                "unit", commune,
                "measure", measure,
                "year", year,
                "state", random.nextInt(3) > 0 ? "ACCEPTED" : "UPLOADED",
                "last", LocalDate.of(year, 1 + random.nextInt(12), 1),
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

    private void overruling(String commune, String set, String code, int year) {
        jdbc.sql("""
                        insert into verdict_override (unit_code, criteria_set, code, year, result, reason, ruled_at, ruled_by)
                        values (:unit, :set, :code, :year, :result, 'Thử', :now, 'Thử') on conflict do nothing
                        """)
                .param("unit", commune)
                .param("set", set)
                .param("code", code)
                .param("year", year)
                .param("result", random.nextBoolean() ? "MET" : "NOT_MET")
                .param("now", clock.instant().minusSeconds(60).atOffset(ZoneOffset.UTC))
                .update();
    }
}
