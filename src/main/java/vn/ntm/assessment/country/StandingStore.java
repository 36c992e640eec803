package vn.ntm.assessment.country;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;

/** The rows that say where communes stood when they were last evaluated. */
@Repository
class StandingStore {
    private static final String COLUMNS =
            "unit_code, criteria_set, year, set_revision, law_day, known_at, met, reached, not_met, undecided, not_assessed, criteria, indicators";
    private static final String RENEW = """
            insert into standing (%1$s) select %1$s from standing_now
                on conflict (unit_code, criteria_set, year) do update
               set set_revision = excluded.set_revision, law_day = excluded.law_day, known_at = excluded.known_at, met = excluded.met,
                   reached = excluded.reached, not_met = excluded.not_met, undecided = excluded.undecided,
                   not_assessed = excluded.not_assessed, criteria = excluded.criteria, indicators = excluded.indicators
             where standing.known_at <= excluded.known_at
            """.formatted(COLUMNS);

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    StandingStore(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /**
     * Puts the standings in the place of those before; what was known later stays.
     *
     * @return how many rows were written
     */
    int keep(List<Standing> standings, Instant knownAt) {
        jdbc.sql("create temporary table standing_now (like standing) on commit drop")
                .update();
        copy(standings, knownAt.atOffset(ZoneOffset.UTC));
        return jdbc.sql(RENEW).update();
    }

    private void copy(List<Standing> standings, OffsetDateTime knownAt) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy standing_now (" + COLUMNS + ") from stdin",
                            new StringReader(lines(standings, knownAt)));
        } catch (SQLException | IOException failed) {
            throw new UncheckedIOException(new IOException(failed));
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** Codes, numbers and letters only: nothing to be escaped. */
    private static String lines(List<Standing> standings, OffsetDateTime knownAt) {
        StringBuilder lines = new StringBuilder();
        for (Standing one : standings) {
            lines.append(one.unitCode())
                    .append('\t')
                    .append(one.setId())
                    .append('\t')
                    .append(one.year());
            lines.append('\t').append(one.revision()).append('\t').append(one.lawDay());
            lines.append('\t')
                    .append(knownAt)
                    .append('\t')
                    .append(one.met())
                    .append('\t')
                    .append(one.reached());
            lines.append('\t').append(one.notMet()).append('\t').append(one.undecided());
            lines.append('\t').append(one.notAssessed()).append('\t').append(one.criteria());
            lines.append('\t').append(one.indicators()).append('\n');
        }
        return lines.toString();
    }
}
