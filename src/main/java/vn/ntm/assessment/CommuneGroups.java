package vn.ntm.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;

/** To which commune group of the sets since 2026 a commune belongs, from which day and by which paper. */
@Service
@Transactional
public class CommuneGroups {
    private final JdbcClient jdbc;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    CommuneGroups(JdbcClient jdbc, Access access, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A choice of group.
     *
     * @param group code in the criteria set
     * @param reason required
     * @param document paper that says so, may be empty
     */
    public record Choice(String group, LocalDate validFrom, String reason, String document) {}

    /** Group of the commune on that day, as known then. */
    @Transactional(readOnly = true)
    public Optional<String> of(String commune, LocalDate day, Instant knownAt) {
        return jdbc.sql("""
                        select commune_group from commune_group where unit_code = :unit and valid_from <= :day and chosen_at <= :knownAt
                         order by valid_from desc, id desc limit 1
                        """)
                .param("unit", commune)
                .param("day", day)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getString("commune_group"))
                .optional();
    }

    /** Groups of all communes within reach, by code. */
    @Transactional(readOnly = true)
    public Map<String, String> all(LocalDate day, Instant knownAt) {
        Map<String, String> groups = new HashMap<>();
        jdbc.sql("""
                        select distinct on (unit_code) unit_code, commune_group from commune_group
                         where valid_from <= :day and chosen_at <= :knownAt order by unit_code, valid_from desc, id desc
                        """)
                .param("day", day)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    groups.put(row.getString("unit_code"), row.getString("commune_group"));
                });
        return groups;
    }

    /** Puts the commune into a group from a day on; earlier choices stay. */
    public void choose(String commune, Choice choice) {
        Actor actor = access.requireToChange(Act.CLOSE_ASSESSMENT, commune);
        String before = of(commune, choice.validFrom(), clock.instant()).orElse(null);
        jdbc.sql("""
                        insert into commune_group (unit_code, commune_group, valid_from, reason, document, chosen_at, chosen_by)
                        values (:unit, :group, :from, :reason, :document, :now, :by)
                        """)
                .param("unit", commune)
                .param("group", choice.group())
                .param("from", choice.validFrom())
                .param("reason", choice.reason())
                .param("document", choice.document())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .update();
        audit.changed(
                "assessment.audit.group-chosen",
                new Subject("commune-group", commune, commune, commune),
                before == null ? null : new Group(before),
                choice);
    }

    private record Group(String group) {}
}
