package vn.ntm.criteria.confirming;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.ntm.criteria.Threshold;

/** Names a level as somebody saw it, origin included, so that what changed meanwhile is noticed. */
final class LevelToken {
    private LevelToken() {}

    static String of(Threshold threshold) {
        return UUID.nameUUIDFromBytes(threshold.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
