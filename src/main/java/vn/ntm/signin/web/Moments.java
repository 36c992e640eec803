package vn.ntm.signin.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.ntm.shared.Vietnamese;

/** Moments as Vietnamese officials write them. */
final class Moments {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("HH:mm d/M/uuuu");

    private Moments() {}

    static String of(Instant moment) {
        return FORMAT.format(moment.atZone(Vietnamese.ZONE));
    }
}
