package vn.ntm.works.web.site;

/**
 * A picture in words.
 *
 * @param path of its own page
 * @param when with who says so
 * @param where may be empty
 * @param coordinates as the camera wrote them, may be empty
 * @param reason why it was withdrawn, empty while it stands
 */
public record PhotoLine(
        String path,
        String moment,
        String when,
        String where,
        String coordinates,
        String note,
        String by,
        boolean openToAll,
        String reason,
        int version) {}
