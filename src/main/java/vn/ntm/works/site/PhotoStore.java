package vn.ntm.works.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ntm.documents.PhotoFacts;
import vn.ntm.documents.Sha256;
import vn.ntm.works.Work;

/** Keeps what is known of pictures; their files are in the file store. */
@Repository("workPhotoStore")
class PhotoStore {
    private final JdbcClient jdbc;

    PhotoStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when somebody brought the same picture meanwhile */
    boolean add(Work work, NewPhoto photo, PictureChecks.Picture picture, Site.Writer writer, Instant now) {
        PhotoFacts camera = picture.camera();
        return jdbc.sql("""
                        insert into work_photo (id, unit_code, demo, work_id, hamlet_code, moment, sha256, taken_at, latitude, longitude, said_day, place, note,
                            open_to_all, entered_at, entered_by)
                        values (:id, :unit, :demo, :work, :hamlet, :moment, :sha256, :taken, :latitude, :longitude, :day, :place, :note, :open, :now, :by)
                        on conflict do nothing
                        """)
                        .param("id", UUID.randomUUID())
                        .param("unit", work.book().unitCode())
                        .param("demo", work.book().demo())
                        .param("work", work.id().id())
                        .param("hamlet", writer.hamlet())
                        .param("moment", photo.moment().name())
                        .param("sha256", picture.sha256().hex())
                        .param("taken", camera.takenAt())
                        .param("latitude", camera.latitude())
                        .param("longitude", camera.longitude())
                        .param("day", camera.takenAt() == null ? photo.day() : null)
                        .param("place", photo.place().strip())
                        .param("note", photo.note().strip())
                        .param("open", photo.openToAll())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", writer.actor().signature())
                        .update()
                == 1;
    }

    /** @return false when somebody was faster */
    boolean withdraw(WorkPhoto photo, String reason, int seen) {
        return jdbc.sql("""
                        update work_photo set withdrawn = :reason, open_to_all = false, version = version + 1
                         where id = :id and version = :seen and withdrawn = ''
                        """)
                        .param("reason", reason)
                        .param("id", photo.id())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** @return false when somebody was faster */
    boolean open(WorkPhoto photo, boolean toAll, int seen) {
        return jdbc.sql("""
                        update work_photo set open_to_all = :open, version = version + 1 where id = :id and version = :seen and withdrawn = ''
                        """)
                        .param("open", toAll)
                        .param("id", photo.id())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** Newest first, those that are withdrawn too. */
    List<WorkPhoto> of(Work work) {
        return jdbc.sql(
                        "select * from work_photo where work_id = :work order by coalesce(taken_at, said_day) desc, entered_at desc, id")
                .param("work", work.id().id())
                .query(PhotoStore::photo)
                .list();
    }

    /** Of any work, for what has been found to be open. */
    Optional<WorkPhoto> find(UUID id) {
        return jdbc.sql("select * from work_photo where id = :id")
                .param("id", id)
                .query(PhotoStore::photo)
                .optional();
    }

    private static WorkPhoto photo(ResultSet row, int number) throws SQLException {
        String hamlet = row.getString("hamlet_code");
        PhotoFacts camera = new PhotoFacts(
                row.getObject("taken_at", LocalDateTime.class),
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"));
        return new WorkPhoto(
                row.getObject("id", UUID.class),
                hamlet == null ? row.getString("unit_code") : hamlet,
                PhotoMoment.valueOf(row.getString("moment")),
                Sha256.of(row.getString("sha256")),
                camera,
                row.getObject("said_day", LocalDate.class),
                row.getString("place"),
                row.getString("note"),
                row.getBoolean("open_to_all"),
                row.getString("withdrawn"),
                row.getTimestamp("entered_at").toInstant(),
                row.getString("entered_by"),
                row.getInt("version"));
    }
}
