package vn.ntm.signin.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.OwnPath;

/** Where somebody wanted to go before they were asked who they are: only ever a page of ours. */
final class WayBack {
    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9._~/%&=+,:-]*");

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
        if (address == null || address.length() > LONGEST || address.startsWith("/login")) {
            return false;
        }
        int mark = address.indexOf('?');
        String path = mark < 0 ? address : address.substring(0, mark);
        String query = mark < 0 ? "" : address.substring(mark + 1);
        return !path.equals("/") && OwnPath.is(path) && QUERY.matcher(query).matches();
    }
}
