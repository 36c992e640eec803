package vn.ntm.shared;

import java.util.regex.Pattern;

/** Tells paths of our own from addresses that lead elsewhere: what a caller says to go back to is believed only when it is one. */
public final class OwnPath {
    /** One slash, then no second one and nothing that a browser might read as a host. */
    private static final Pattern OWN = Pattern.compile("/|/[A-Za-z0-9._~-][A-Za-z0-9._~/%-]*");

    private OwnPath() {}

    /** Whether it is the path of a page of ours, without a query. */
    public static boolean is(String path) {
        return OWN.matcher(path).matches();
    }
}
