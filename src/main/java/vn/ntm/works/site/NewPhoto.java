package vn.ntm.works.site;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pictures as they were sent.
 *
 * @param day when they were taken, for those in which the camera wrote nothing; null when nothing was typed
 * @param place where they were taken, may be empty
 * @param openToAll whether strangers may see them
 */
public record NewPhoto(
        PhotoMoment moment,
        @Nullable LocalDate day,
        String place,
        String note,
        boolean openToAll,
        List<Sent> pictures) {
    public NewPhoto {
        pictures = List.copyOf(pictures);
    }

    /** A file as it was sent: read when it is its turn, so that many do not stand in memory together. */
    public record Sent(String name, Content content) {}

    /** Gives the bytes, again each time it is asked. */
    public interface Content {
        byte[] bytes() throws IOException;
    }
}
