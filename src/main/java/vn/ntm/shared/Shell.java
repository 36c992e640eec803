package vn.ntm.shared;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every page shows around its content: the commune it is about, who is signed in, how the reader wants it displayed.
 *
 * @param home the commune the workspace is about, null before there is one
 * @param signedIn title of the person signed in, null for a visitor
 * @param links the ways of every day, as far as they are open to the reader
 * @param groups the other main ways, by what they are about
 * @param personalLinks the ways in the menu beside the name
 * @param unread notices that the position acted in has not read, 100 for more than 99
 * @param csrf the field that proves a form came from our page; asked for only by pages with a form
 * @param path the address of this page, to come back to
 * @param assets content-hashed address of each static file by its plain one
 */
public record Shell(
        @Nullable Home home,
        @Nullable String signedIn,
        List<Link> links,
        List<Group> groups,
        List<Link> personalLinks,
        int unread,
        Supplier<Csrf> csrf,
        Display display,
        String path,
        Map<String, String> assets) {
    private static final int MOST_COUNTED = 99;

    public Shell {
        links = List.copyOf(links);
        groups = List.copyOf(groups);
        personalLinks = List.copyOf(personalLinks);
    }

    /**
     * A way to a page.
     *
     * @param section word by which a page says that it belongs here
     * @param textKey key of the Vietnamese name
     * @param icon name in the icon file
     */
    public record Link(String section, String path, String textKey, String icon) {}

    /**
     * Ways that belong together.
     *
     * @param textKey key of the Vietnamese name
     * @param links at least one
     */
    public record Group(String textKey, List<Link> links) {
        public Group {
            links = List.copyOf(links);
        }

        /** Whether the page of that section is one of its places. */
        public boolean holds(String section) {
            return links.stream().anyMatch(link -> link.section().equals(section));
        }
    }

    /** Name and value of the hidden form field. */
    public record Csrf(String parameter, String token) {}

    /** The reader's own choices, kept in cookies. */
    public record Display(boolean dark, boolean large) {}

    /** How a criterion stands in the strip: met, this year's target, or neither. */
    public enum StripState {
        MET,
        TARGET,
        UNMET
    }

    /**
     * The commune in the masthead.
     *
     * @param name with its unit word
     * @param place where it lies and as of when, for the footer
     * @param strip one state per criterion in official order, empty before any is known
     */
    public record Home(String name, String place, List<StripState> strip) {
        public Home {
            strip = List.copyOf(strip);
        }

        public long count(StripState state) {
            return strip.stream().filter(one -> one == state).count();
        }
    }

    /** The content-hashed address of a static file, which a browser may keep for ever. */
    public String asset(String plain) {
        String hashed = assets.get(plain);
        if (hashed == null) {
            throw new IllegalArgumentException("No such static file: " + plain);
        }
        return hashed;
    }

    /** The number on the bell: "3", "99+". */
    public String unreadLabel() {
        return unread > MOST_COUNTED ? MOST_COUNTED + "+" : String.valueOf(unread);
    }

    public @Nullable String communeName() {
        return home == null ? null : home.name();
    }
}
