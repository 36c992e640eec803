package vn.ntm.access;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Under which name the session remembers the position that the person chose to act in. */
public final class ChosenPosition {
    /** The session's attribute; its value is the position's id as text. */
    public static final String ATTRIBUTE = "ntm.position";

    private ChosenPosition() {}

    /**
     * @param session gives an attribute of the session by its name
     * @return the position's id, null when none was chosen
     */
    public static @Nullable String in(Function<String, @Nullable Object> session) {
        return session.apply(ATTRIBUTE) instanceof String chosen ? chosen : null;
    }
}
