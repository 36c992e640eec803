package vn.ntm.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.criteria.Confidence;

/** Sources of capital with the days on which they exist. */
@Service
@Transactional(readOnly = true)
public class FundingSources {
    private final JdbcClient jdbc;
    private final Access access;

    FundingSources(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** All that ever were, in the order of the programme's tables. */
    public List<FundingSource> all() {
        access.require(Act.SEE_FUNDING);
        return jdbc.sql("select * from funding_source order by position")
                .query((row, number) -> new FundingSource(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("group_name"),
                        row.getBoolean("budget"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("source"),
                        Confidence.valueOf(row.getString("confidence"))))
                .list();
    }

    public Optional<FundingSource> find(String code) {
        return all().stream().filter(source -> source.code().equals(code)).findFirst();
    }
}
