package vn.ntm.organization;

import static vn.ntm.organization.UnitRows.columns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where units came from and what became of them. */
@Component
class SuccessionReader {
    private final JdbcClient jdbc;

    SuccessionReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Succession> into(Unit unit) {
        return lines("n", unit);
    }

    List<Succession> outOf(Unit unit) {
        return lines("o", unit);
    }

    private List<Succession> lines(String side, Unit unit) {
        return jdbc.sql("""
                        select %s, %s, s.type, s.extent, s.effective_on, s.instrument, s.trust
                        from unit_succession s join admin_unit o on o.id = s.old_id join admin_unit n on n.id = s.new_id
                        where %3$s.level = :level and %3$s.code = :code and %3$s.valid_from is not distinct from cast(:from as date)
                        order by s.extent, o.code, n.code
                        """.formatted(columns("o", "old_"), columns("n", "new_"), side))
                .param("level", unit.level().name())
                .param("code", unit.code())
                .param("from", unit.validFrom())
                .query(SuccessionReader::line)
                .list();
    }

    private static Succession line(ResultSet row, int number) throws SQLException {
        return new Succession(
                UnitRows.unit(row, "old_"),
                UnitRows.unit(row, "new_"),
                Succession.Type.valueOf(row.getString("type")),
                Extent.valueOf(row.getString("extent")),
                row.getObject("effective_on", LocalDate.class),
                row.getString("instrument"),
                SuccessionTrust.valueOf(row.getString("trust")));
    }
}
