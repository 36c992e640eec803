package vn.ntm.values;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;

/**
 * The values of many communes at once, as known at a moment, read lean: figures and days, not who wrote them and when. For evaluating provinces and
 * the country.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class ManyValues {
    private static final Pattern CODE = Pattern.compile("\\d{5}");

    private final DataSource dataSource;
    private final Access access;

    ManyValues(DataSource dataSource, Access access) {
        this.dataSource = dataSource;
        this.access = access;
    }

    /**
     * Values of every year up to {@code year}, by code of the commune; those of hamlets are with their commune's. Only what whoever is acting may read.
     *
     * @param first code of the first commune
     * @param last code of the last one
     */
    public Map<String, List<MeasuredValue>> known(String first, String last, int year, Instant knownAt) {
        access.require(Act.SEE_ASSESSMENT);
        String statement = """
                copy (select unit_code, measure, part, year, measured_on, shape, numerator, denominator, amount, yes, rank, reason, document, id
                        from measured_value
                       where recorded_at <= '%1$s' and (replaced_at is null or replaced_at > '%1$s') and shape <> 'WITHDRAWN'
                         and year <= %2$d and unit_code >= '%3$s' and unit_code <= '%4$s-Z') to stdout
                """.formatted(knownAt, year, code(first), code(last));
        Map<String, List<MeasuredValue>> byCommune = new HashMap<>();
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            LeanRows rows = new LeanRows();
            CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(statement);
            for (byte[] line = copy.readFromCopy(); line != null; line = copy.readFromCopy()) {
                MeasuredValue value = rows.value(line);
                byCommune
                        .computeIfAbsent(value.key().commune(), commune -> new ArrayList<>())
                        .add(value);
            }
            return byCommune;
        } catch (SQLException failed) {
            throw new UncheckedIOException(new IOException(failed));
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** It becomes part of the statement: nothing but digits. */
    private static String code(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("No code of a commune: " + code);
        }
        return code;
    }
}
