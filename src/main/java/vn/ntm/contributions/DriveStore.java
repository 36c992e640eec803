package vn.ntm.contributions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.access.Actor;
import vn.ntm.funding.Book;
import vn.ntm.funding.ProjectId;

/** Keeps drives. */
@Repository
class DriveStore {
    private final JdbcClient jdbc;

    DriveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Drive drive, Actor actor, Instant now) {
        DriveFacts facts = drive.facts();
        jdbc.sql("""
                        insert into contribution_drive (id, unit_code, demo, hamlet_code, name, purpose, project_id, entered_at, entered_by)
                        values (:id, :unit, :demo, :hamlet, :name, :purpose, :project, :now, :by)
                        """)
                .param("id", drive.id().id())
                .param("unit", drive.book().unitCode())
                .param("demo", drive.book().demo())
                .param("hamlet", facts.hamlet())
                .param("name", facts.name())
                .param("purpose", facts.purpose())
                .param(
                        "project",
                        facts.project() == null ? null : facts.project().id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.signature())
                .update();
    }

    /** @throws ContributionOvertaken when somebody was faster */
    void meet(DriveId id, Meeting meeting, int seen) {
        claimed(jdbc.sql("""
                        update contribution_drive set met_on = :day, minutes = :minutes, minutes_link = :link, votes_for = :for,
                               votes_against = :against, votes_absent = :absent, version = version + 1
                         where id = :id and version = :seen and state = 'PROPOSED'
                        """)
                .param("day", meeting.day())
                .param("minutes", meeting.minutes())
                .param("link", meeting.link())
                .param("for", meeting.votesFor())
                .param("against", meeting.votesAgainst())
                .param("absent", meeting.absent())
                .param("id", id.id())
                .param("seen", seen)
                .update());
    }

    /** @throws ContributionOvertaken when somebody was faster */
    void move(DriveId id, DriveState to, int seen) {
        claimed(jdbc.sql(
                        "update contribution_drive set state = :to, version = version + 1 where id = :id and version = :seen")
                .param("to", to.name())
                .param("id", id.id())
                .param("seen", seen)
                .update());
    }

    private static void claimed(int rows) {
        if (rows == 0) {
            throw new ContributionOvertaken();
        }
    }

    Optional<Drive> find(Book book, DriveId id) {
        return jdbc.sql("select * from contribution_drive where id = :id and unit_code = :unit and demo = :demo")
                .param("id", id.id())
                .param("unit", book.unitCode())
                .param("demo", book.demo())
                .query(DriveStore::drive)
                .optional();
    }

    /** Newest first. */
    List<Drive> of(Book book) {
        return jdbc.sql(
                        "select * from contribution_drive where unit_code = :unit and demo = :demo order by entered_at desc, id")
                .param("unit", book.unitCode())
                .param("demo", book.demo())
                .query(DriveStore::drive)
                .list();
    }

    static Book book(ResultSet row) throws SQLException {
        return new Book(row.getString("unit_code"), row.getBoolean("demo"));
    }

    private static Drive drive(ResultSet row, int number) throws SQLException {
        LocalDate met = row.getObject("met_on", LocalDate.class);
        UUID project = row.getObject("project_id", UUID.class);
        return new Drive(
                new DriveId(row.getObject("id", UUID.class)),
                book(row),
                new DriveFacts(
                        row.getString("name"),
                        row.getString("purpose"),
                        row.getString("hamlet_code"),
                        project == null ? null : new ProjectId(project)),
                met == null
                        ? null
                        : new Meeting(
                                met,
                                row.getString("minutes"),
                                row.getString("minutes_link"),
                                row.getInt("votes_for"),
                                row.getInt("votes_against"),
                                row.getInt("votes_absent")),
                DriveState.valueOf(row.getString("state")),
                row.getInt("version"));
    }
}
