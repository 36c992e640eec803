package vn.ntm.contributions;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.criteria.Confidence;

/** Which papers the steps of giving land need, with the days on which they do. */
@Component
class LandPapers {
    private final JdbcClient jdbc;

    LandPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that ever were needed, in the order of the steps. */
    List<LandPaper> all() {
        return jdbc.sql("select * from land_paper order by position, valid_from")
                .query((row, number) -> new LandPaper(
                        row.getString("code"),
                        row.getString("name"),
                        LandStep.valueOf(row.getString("step")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("source"),
                        Confidence.valueOf(row.getString("confidence"))))
                .list();
    }

    /** Those that the step needs on the day. */
    List<LandPaper> neededFor(LandStep step, LocalDate day) {
        return all().stream().filter(paper -> paper.isNeeded(step, day)).toList();
    }
}
