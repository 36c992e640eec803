package vn.ntm.contributions;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;

/** Keeps given land. Every change is for whoever saw the newest version. */
@Repository
class LandStore {
    private final JdbcClient jdbc;

    LandStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the row when this is the first thing written down about the land. */
    void begin(ContributionId id, Actor actor, Instant now) {
        jdbc.sql("""
                        insert into land_donation (contribution_id, unit_code, demo, hamlet_code, entered_at, entered_by)
                        select id, unit_code, demo, hamlet_code, :now, :by from contribution where id = :id
                        on conflict (contribution_id) do nothing
                        """)
                .param("id", id.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .update();
    }

    void describe(ContributionId id, Parcel parcel, int seen) {
        claim(change(id, seen, """
                        sheet = :sheet, parcel = :parcel, land_use = :use, certificate = :certificate, area = :area, remaining = :remaining,
                        assets = :assets""")
                .param("sheet", parcel.sheet())
                .param("parcel", parcel.number())
                .param("use", parcel.use())
                .param("certificate", parcel.certificate())
                .param("area", parcel.area())
                .param("remaining", parcel.remaining())
                .param("assets", parcel.assets()));
    }

    /** A paper that was there already is written down anew. */
    void file(ContributionId id, LandPaper.Held held, Actor actor, Instant now, int seen) {
        claim(change(id, seen, "step = step"));
        jdbc.sql("""
                        insert into land_donation_paper (contribution_id, unit_code, demo, hamlet_code, paper, number, day, place, entered_at, entered_by)
                        select contribution_id, unit_code, demo, hamlet_code, :paper, :number, :day, :place, :now, :by
                          from land_donation where contribution_id = :id
                        on conflict (contribution_id, paper) do update set number = excluded.number, day = excluded.day, place = excluded.place,
                            entered_at = excluded.entered_at, entered_by = excluded.entered_by
                        """)
                .param("id", id.id())
                .param("paper", held.paper())
                .param("number", held.number())
                .param("day", held.day())
                .param("place", held.place())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .update();
    }

    /** @param measured null where the step does not measure */
    void take(ContributionId id, LandStep step, LocalDate day, @Nullable BigDecimal measured, int seen) {
        claim(change(
                        id,
                        seen,
                        "step = :step, measured = coalesce(:measured, measured), " + LandReader.column(step)
                                + " = :day")
                .param("step", step.name())
                .param("measured", measured)
                .param("day", day));
    }

    private JdbcClient.StatementSpec change(ContributionId id, int seen, String what) {
        return jdbc.sql("update land_donation set " + what
                        + ", version = version + 1 where contribution_id = :id and version = :seen")
                .param("id", id.id())
                .param("seen", seen);
    }

    private static void claim(JdbcClient.StatementSpec change) {
        if (change.update() == 0) {
            throw new ContributionOvertaken();
        }
    }
}
