package vn.ntm.values.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.Measures;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.values.Figure;
import vn.ntm.values.ValueRows;

/** Values going out: what was known at a moment, within reach, row by row. */
@Service
@Transactional(readOnly = true)
public class ValueExport {
    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final CriteriaSets sets;
    private final Access access;

    ValueExport(JdbcClient jdbc, CriteriaSets sets, Access access) {
        this.jdbc = jdbc;
        this.sets = sets;
        this.access = access;
    }

    /**
     * Which values.
     *
     * @param unitCode a commune with its hamlets, or one hamlet; empty for all within reach
     */
    public record Wanted(String setId, int year, String unitCode, Instant knownAt) {}

    /** One value as it goes out. */
    public record Given(String unitCode, String code, String part, Figure figure, LocalDate measuredOn, String note) {}

    /** Refuses what may not be read or does not exist. */
    public void require(Wanted wanted) {
        if (wanted.unitCode().isEmpty()) {
            access.require(Act.SEE_ASSESSMENT);
        } else {
            access.requireToRead(Act.SEE_ASSESSMENT, wanted.unitCode());
        }
        codes(wanted.setId());
    }

    /** Hands over every value, by unit and indicator. */
    public void each(Wanted wanted, Consumer<Given> taker) {
        require(wanted);
        Map<String, String> codes = codes(wanted.setId());
        try (Stream<Given> values = jdbc
                .sql("""
                        select * from measured_value where year = :year and measure = any(:measures) and shape <> 'WITHDRAWN'
                           and (:unit = '' or unit_code between :unit and :unit || '-Z')
                           and recorded_at <= :knownAt and (replaced_at is null or replaced_at > :knownAt)
                         order by unit_code, measure, part
                        """)
                .withFetchSize(ROWS_AT_ONCE)
                .param("year", wanted.year())
                .param("measures", codes.keySet().toArray(String[]::new))
                .param("unit", wanted.unitCode())
                .param("knownAt", wanted.knownAt().atOffset(ZoneOffset.UTC))
                .query((row, number) -> given(row, codes))
                .stream()) {
            values.forEach(taker);
        }
    }

    private static Given given(ResultSet row, Map<String, String> codes) throws SQLException {
        return new Given(
                row.getString("unit_code"),
                Objects.requireNonNull(codes.get(row.getString("measure"))),
                row.getString("part"),
                ValueRows.figure(row, ""),
                row.getObject("measured_on", LocalDate.class),
                row.getString("note"));
    }

    /** What each measure is called in the set. */
    private Map<String, String> codes(String setId) {
        PublishedSet set = sets.current(setId).orElseThrow(() -> new ImportRefused("values.import.no-set", setId));
        Measures measures = sets.measures();
        Map<String, String> codes = new HashMap<>();
        Stream.concat(
                        set.indicators().map(indicator -> indicator.code()),
                        set.background().conditions().stream().map(one -> IndicatorRef.CONDITION + one.key()))
                .forEach(code -> codes.putIfAbsent(
                        measures.of(new IndicatorRef(setId, code)).key(), code));
        return codes;
    }
}
