package vn.ntm.signin.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before they were asked who they are: only ever a page of ours. */
final class WayBack {
    /** One slash, then no second one and nothing that a browser might read as a host. */
    private static final Pattern OWN_PAGE =
            Pattern.compile("/[A-Za-z0-9._~-][A-Za-z0-9._~/%-]*(?:\\?[A-Za-z0-9._~/%&=+,:-]*)?");

    private static final String FIRST_PAGE = "/my-work";
    private static final int LONGEST = 500;

    private WayBack() {}

    /** The address when it is one of ours, else the first page after sign-in. */
    static String orFirstPage(@Nullable String address) {
        return isOurs(address) ? String.valueOf(address) : FIRST_PAGE;
    }

    /** The address when it is one of ours, else nothing. */
    static String orNothing(@Nullable String address) {
        return isOurs(address) ? String.valueOf(address) : "";
    }

    private static boolean isOurs(@Nullable String address) {
        return address != null
                && address.length() <= LONGEST
                && OWN_PAGE.matcher(address).matches()
                && !address.startsWith("/login");
    }
}
