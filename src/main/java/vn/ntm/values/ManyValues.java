package vn.ntm.values;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
    /** In official codes; about thirty communes. */
    private static final int NEAR = 100;

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
        return copied(between(first, last), year, knownAt);
    }

    /**
     * The same of communes that lie anywhere.
     *
     * @param communes their codes, at least one
     */
    public Map<String, List<MeasuredValue>> known(Collection<String> communes, int year, Instant knownAt) {
        List<String> codes = communes.stream().map(ManyValues::code).sorted().toList();
        List<String> runs = new ArrayList<>();
        int first = 0;
        for (int next = 1; next <= codes.size(); next++) {
            if (next == codes.size() || isFar(codes.get(next - 1), codes.get(next))) {
                runs.add("(" + between(codes.get(first), codes.get(next - 1)) + ")");
                first = next;
            }
        }
        String these = "left(v.unit_code, 5) = any('{" + String.join(",", codes) + "}')";
        return copied("(" + String.join(" or ", runs) + ") and " + these, year, knownAt);
    }

    /** Between neighbours lie so few other communes that their values may be read and left aside. */
    private static boolean isFar(String code, String next) {
        return Integer.parseInt(next) - Integer.parseInt(code) > NEAR;
    }

    /** With bounds that stand in the statement the index serves behind the wall too. */
    private static String between(String first, String last) {
        return "v.unit_code >= '" + code(first) + "' and v.unit_code <= '" + code(last) + "-Z'";
    }

    /** @param which communes, of nothing but digits from outside */
    private Map<String, List<MeasuredValue>> copied(String which, int year, Instant knownAt) {
        access.require(Act.SEE_ASSESSMENT);
        String statement = """
                copy (select v.unit_code, v.measure, v.part, v.year, v.measured_on, v.shape, v.numerator, v.denominator, v.amount, v.yes, v.rank,
                             v.reason, v.document, v.id
                        from measured_value v
                       where v.recorded_at <= '%2$s' and (v.replaced_at is null or v.replaced_at > '%2$s') and v.shape <> 'WITHDRAWN'
                         and v.year <= %3$d and %1$s) to stdout
                """.formatted(which, knownAt, year);
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
