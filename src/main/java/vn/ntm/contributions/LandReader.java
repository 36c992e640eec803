package vn.ntm.contributions;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Book;

/** The questions we ask about given land. */
@Component
class LandReader {
    private static final Map<LandStep, String> DAYS = Map.of(
            LandStep.MEASURED, "measured_on",
            LandStep.SIGNED, "signed_on",
            LandStep.CONFIRMED, "confirmed_on",
            LandStep.HANDED_OVER, "handed_on",
            LandStep.REGISTERED, "registered_on");

    private final JdbcClient jdbc;

    LandReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Name of the column that keeps the day of the step. */
    static String column(LandStep step) {
        return DAYS.getOrDefault(step, "");
    }

    /** As it begins when nothing was written down yet. */
    LandDonation find(ContributionId id) {
        List<LandPaper.Held> papers = papers(id);
        return jdbc.sql("select * from land_donation where contribution_id = :id")
                .param("id", id.id())
                .query((row, number) -> donation(row, papers))
                .optional()
                .orElse(LandDonation.BEGUN);
    }

    private List<LandPaper.Held> papers(ContributionId id) {
        return jdbc.sql("select * from land_donation_paper where contribution_id = :id order by day, paper")
                .param("id", id.id())
                .query((row, number) -> new LandPaper.Held(
                        row.getString("paper"),
                        row.getString("number"),
                        row.getObject("day", LocalDate.class),
                        row.getString("place")))
                .list();
    }

    private static LandDonation donation(ResultSet row, List<LandPaper.Held> papers) throws SQLException {
        Map<LandStep, LocalDate> days = new EnumMap<>(LandStep.class);
        for (Map.Entry<LandStep, String> step : DAYS.entrySet()) {
            LocalDate day = row.getObject(step.getValue(), LocalDate.class);
            if (day != null) {
                days.put(step.getKey(), day);
            }
        }
        return new LandDonation(
                LandStep.valueOf(row.getString("step")),
                parcel(row),
                plain(row.getBigDecimal("measured")),
                days,
                papers,
                row.getInt("version"));
    }

    private static @Nullable Parcel parcel(ResultSet row) throws SQLException {
        BigDecimal area = plain(row.getBigDecimal("area"));
        return area == null
                ? null
                : new Parcel(
                        row.getString("sheet"),
                        row.getString("parcel"),
                        row.getString("land_use"),
                        row.getString("certificate"),
                        area,
                        plain(row.getBigDecimal("remaining")),
                        row.getString("assets"));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : ContributionReader.plain(number);
    }

    /** What was handed over and not registered, in the order of the days. */
    List<LandWaiting> waiting(Book book) {
        return in(book, """
                        select c.*, d.handed_on, d.measured from land_donation d join contribution c on c.id = d.contribution_id
                         where d.unit_code = :unit and d.demo = :demo and d.step = 'HANDED_OVER' and c.state <> 'CANCELLED'
                         order by d.handed_on, c.id
                        """)
                .query((row, number) -> new LandWaiting(
                        ContributionReader.contribution(row, number),
                        row.getObject("handed_on", LocalDate.class),
                        ContributionReader.plain(row.getBigDecimal("measured"))))
                .list();
    }

    /** By year from the newest on, then by hamlet. */
    List<LandWaiting.Sum> sums(Book book) {
        return in(book, """
                        select d.hamlet_code, extract(year from d.handed_on)::integer as year, sum(d.measured) as area,
                               coalesce(sum(d.measured) filter (where d.step = 'REGISTERED'), 0) as registered
                          from land_donation d join contribution c on c.id = d.contribution_id
                         where d.unit_code = :unit and d.demo = :demo and d.handed_on is not null and c.state <> 'CANCELLED'
                         group by d.hamlet_code, year order by year desc, d.hamlet_code nulls last
                        """)
                .query((row, number) -> new LandWaiting.Sum(
                        row.getString("hamlet_code"),
                        row.getInt("year"),
                        ContributionReader.plain(row.getBigDecimal("area")),
                        ContributionReader.plain(row.getBigDecimal("registered"))))
                .list();
    }

    private JdbcClient.StatementSpec in(Book book, String question) {
        return jdbc.sql(question).param("unit", book.unitCode()).param("demo", book.demo());
    }
}
