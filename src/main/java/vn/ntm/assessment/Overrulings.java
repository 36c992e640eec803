package vn.ntm.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;

/** Conclusions of a person in place of computed ones: never without a reason, taken back never without one. */
@Service
@Transactional
public class Overrulings {
    /** What the audit calls them. */
    public static final String TYPE = "overruling";

    private static final String HELD = "ruled_at <= :knownAt and (withdrawn_at is null or withdrawn_at > :knownAt)";

    private final JdbcClient jdbc;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Overrulings(JdbcClient jdbc, Access access, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** What held at the moment looked at, by code of the indicator. */
    @Transactional(readOnly = true)
    public Map<String, IndicatorResult.Overruling> of(Viewed viewed) {
        access.requireToRead(Act.SEE_ASSESSMENT, viewed.unitCode());
        return jdbc
                .sql("""
                        select * from verdict_override where unit_code = :unit and criteria_set = :set and year = :year and
                        """ + HELD)
                .param("unit", viewed.unitCode())
                .param("set", viewed.setId())
                .param("year", viewed.year())
                .param("knownAt", viewed.knownAt().atOffset(ZoneOffset.UTC))
                .query((row, number) -> Map.entry(row.getString("code"), overruling(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The same for every commune within reach, by its code. */
    @Transactional(readOnly = true)
    public Map<String, Map<String, IndicatorResult.Overruling>> all(String setId, int year, Instant knownAt) {
        access.require(Act.SEE_ASSESSMENT);
        Map<String, Map<String, IndicatorResult.Overruling>> byCommune = new HashMap<>();
        jdbc.sql("select * from verdict_override where criteria_set = :set and year = :year and " + HELD)
                .param("set", setId)
                .param("year", year)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    byCommune
                            .computeIfAbsent(row.getString("unit_code"), first -> new HashMap<>())
                            .put(row.getString("code"), overruling(row));
                });
        return byCommune;
    }

    private static IndicatorResult.Overruling overruling(ResultSet row) throws SQLException {
        return new IndicatorResult.Overruling(
                Verdict.State.valueOf(row.getString("result")),
                row.getString("reason"),
                row.getString("document"),
                row.getString("ruled_by"),
                row.getObject("ruled_at", OffsetDateTime.class).toInstant());
    }

    /**
     * Concludes otherwise than the rule; an earlier conclusion is taken back by it.
     *
     * @param indicator as it stands now
     * @param result what shall count
     * @param reason required
     * @param document may be empty
     */
    public void rule(Viewed viewed, IndicatorResult indicator, Verdict.State result, String reason, String document) {
        Actor actor = access.requireToChange(Act.OVERRIDE_VERDICTS, viewed.unitCode());
        takeBack(viewed, indicator.code(), actor, reason);
        jdbc.sql("""
                        insert into verdict_override (unit_code, criteria_set, code, year, result, reason, document, ruled_at, ruled_by, person_id)
                        values (:unit, :set, :code, :year, :result, :reason, :document, :now, :by, :person)
                        """)
                .param("unit", viewed.unitCode())
                .param("set", viewed.setId())
                .param("code", indicator.code())
                .param("year", viewed.year())
                .param("result", result.name())
                .param("reason", reason)
                .param("document", document)
                .param("now", now())
                .param("by", actor.signature())
                .param("person", actor.personId())
                .update();
        audit.changed(
                "assessment.audit.overruled",
                subject(viewed, indicator),
                new Told(indicator.state(), "", ""),
                new Told(result, reason, document));
    }

    /** From now on the rule counts again. */
    public void withdraw(Viewed viewed, IndicatorResult indicator, String reason) {
        Actor actor = access.requireToChange(Act.OVERRIDE_VERDICTS, viewed.unitCode());
        if (takeBack(viewed, indicator.code(), actor, reason) > 0) {
            audit.changed(
                    "assessment.audit.overruling-withdrawn",
                    subject(viewed, indicator),
                    new Told(indicator.state(), "", ""),
                    new Told(indicator.computed().state(), reason, ""));
        }
    }

    private int takeBack(Viewed viewed, String code, Actor actor, String reason) {
        return jdbc.sql("""
                        update verdict_override set withdrawn_at = greatest(:now, ruled_at), withdrawn_by = :by, withdrawn_reason = :reason
                         where unit_code = :unit and criteria_set = :set and year = :year and code = :code and withdrawn_at is null
                        """)
                .param("now", now())
                .param("by", actor.signature())
                .param("reason", reason)
                .param("unit", viewed.unitCode())
                .param("set", viewed.setId())
                .param("year", viewed.year())
                .param("code", code)
                .update();
    }

    private static Subject subject(Viewed viewed, IndicatorResult indicator) {
        return new Subject(
                TYPE,
                viewed.unitCode() + ":" + viewed.setId() + "/" + indicator.code() + ":" + viewed.year(),
                indicator.code() + " " + indicator.demand().text(),
                viewed.unitCode());
    }

    private OffsetDateTime now() {
        Instant now = clock.instant();
        return now.atOffset(ZoneOffset.UTC);
    }

    /** A conclusion as the audit tells it. */
    private record Told(Verdict.State result, String reason, String document) {}
}
