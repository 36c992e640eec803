package vn.ntm.evidence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.criteria.MeasureId;
import vn.ntm.criteria.Wording;
import vn.ntm.people.Problems;

/** Which kinds of evidence each figure is to have (FR-CRIT-1): the product suggests, the commune decides. */
@Service
@Transactional
public class Requirements {
    private static final int COMMUNE_CODE = 5;

    private final ProvedIndicators indicators;
    private final JdbcClient jdbc;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Requirements(ProvedIndicators indicators, JdbcClient jdbc, Access access, Audit audit, Clock clock) {
        this.indicators = indicators;
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is asked for each of the figures in the commune, as known at that moment. */
    @Transactional(readOnly = true)
    public Map<MeasureId, Requirement> of(String unitCode, Collection<MeasureId> measures, Instant knownAt) {
        access.requireToRead(Act.SEE_ASSESSMENT, unitCode);
        Map<MeasureId, Requirement> decided = decided(commune(unitCode), knownAt);
        return measures.stream()
                .distinct()
                .collect(Collectors.toMap(
                        measure -> measure,
                        measure -> decided.containsKey(measure) ? decided.get(measure) : suggestion(measure)));
    }

    /** Our suggestion, by the kind of value the figure has. */
    public Requirement suggestion(MeasureId measure) {
        return indicators.asking(measure).stream()
                .findFirst()
                .map(indicator -> Requirement.suggested(usual(indicator.kind())))
                .orElseGet(() -> Requirement.suggested(EvidenceKind.OFFICIAL_DOC));
    }

    /** From now on the commune asks for these kinds; none at all is an answer too. */
    public void decide(String unitCode, MeasureId measure, Set<EvidenceKind> kinds, String note) {
        access.requireToChange(Act.JUDGE_EVIDENCE, unitCode);
        Actor actor = access.requireToChange(Act.JUDGE_EVIDENCE, commune(unitCode));
        new Problems()
                .addIf(note.isBlank(), "note", "evidence.required.note-missing")
                .addIf(note.length() > NewPiece.LONGEST, "note", "evidence.too-long", NewPiece.LONGEST)
                .addIf(indicators.asking(measure).isEmpty(), "measure", "evidence.indicator.unknown", measure.key())
                .refuse();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Requirement before = of(unitCode, List.of(measure), now).getOrDefault(measure, suggestion(measure));
        replace(commune(unitCode), measure, new Requirement(kinds, note.strip(), now, actor.signature()), now);
        audit.changed(
                "evidence.audit.required",
                new Subject("evidence-requirement", measure.key(), measure.key(), commune(unitCode)),
                new Asked(words(before.kinds()), before.note()),
                new Asked(words(kinds), note.strip()));
    }

    private void replace(String commune, MeasureId measure, Requirement wanted, Instant now) {
        jdbc.sql("update evidence_requirement set replaced_at = :now where unit_code = :unit and measure = :measure"
                        + " and replaced_at is null")
                .param("unit", commune)
                .param("measure", measure.key())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into evidence_requirement (unit_code, measure, kinds, note, at, by_name)
                        values (:unit, :measure, cast(:kinds as text[]), :note, :now, :by)
                        """)
                .param("unit", commune)
                .param("measure", measure.key())
                .param("kinds", wanted.kinds().stream().map(Enum::name).collect(Collectors.joining(",", "{", "}")))
                .param("note", wanted.note())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", wanted.by())
                .update();
    }

    private Map<MeasureId, Requirement> decided(String commune, Instant knownAt) {
        return jdbc
                .sql("""
                        select measure, kinds, note, at, by_name from evidence_requirement
                         where unit_code = :unit and at <= :knownAt and (replaced_at is null or replaced_at > :knownAt)
                        """)
                .param("unit", commune)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, number) -> Map.entry(new MeasureId(row.getString("measure")), requirement(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Requirement requirement(ResultSet row) throws SQLException {
        Array kinds = row.getArray("kinds");
        return new Requirement(
                Arrays.stream((String[]) kinds.getArray())
                        .map(EvidenceKind::valueOf)
                        .collect(Collectors.toSet()),
                row.getString("note"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }

    private static EvidenceKind usual(Wording.Kind kind) {
        return switch (kind) {
            case PERCENTAGE, COUNT, AMOUNT -> EvidenceKind.LIST;
            case YES_NO, RANK -> EvidenceKind.OFFICIAL_DOC;
        };
    }

    private static String commune(String unitCode) {
        return unitCode.substring(0, Math.min(COMMUNE_CODE, unitCode.length()));
    }

    private static String words(Set<EvidenceKind> kinds) {
        return kinds.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private record Asked(String required, String note) {}
}
