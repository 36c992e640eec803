package vn.ntm.planning.grammar;

import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.layout.Marker;

/** The numbered or lettered list we may be inside of: what opened it, its last number, whether a full stop closed it. */
final class RunningList {
    private boolean introduced;
    private @Nullable Marker last;
    private boolean expectsBullets;
    private boolean semicolons;
    private boolean closed;
    private boolean ownSection;

    static boolean isFirst(Marker marker) {
        return marker.last() == (marker.kind() == Marker.Kind.LETTER ? 'a' : 1);
    }

    /** A paragraph without a marker ends the list, and opens one when it ends in a colon. */
    void after(String text) {
        end();
        introduced = text.endsWith(":");
    }

    /** A bullet ends the list too, unless it stands below an entry. */
    void afterBullet(String text) {
        if (last == null || !expectsBullets || text.endsWith(":")) {
            after(text);
        }
    }

    void end() {
        introduced = false;
        last = null;
        expectsBullets = false;
        semicolons = false;
        closed = false;
        ownSection = false;
    }

    void take(Marker marker, String text) {
        last = marker;
        expectsBullets = text.endsWith(":");
        semicolons |= text.endsWith(";");
        closed = semicolons && text.endsWith(".");
    }

    /** Whether the marker looks like one of this list, be its number right or not. */
    boolean continuesWith(Marker marker) {
        return last != null
                && last.kind() == marker.kind()
                && last.ordinal().size() == marker.ordinal().size();
    }

    boolean isNext(Marker marker) {
        return last != null && marker.last() == last.last() + 1;
    }

    boolean isRunning() {
        return last != null;
    }

    boolean isIntroduced() {
        return introduced;
    }

    boolean isClosed() {
        return closed;
    }

    boolean isOwnSection() {
        return ownSection;
    }

    boolean markOwnSection(boolean own) {
        ownSection = own;
        return own;
    }
}
