package vn.ntm.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.shared.HomePlace;
import vn.ntm.shared.Shell;
import vn.ntm.signin.KeptSession;

/** Makes the shell of a page from the request. */
@Component
class Shells {
    private static final Logger LOG = LoggerFactory.getLogger(Shells.class);

    private final StaticFiles.AssetAddresses assets;
    private final ObjectProvider<HomePlace> homePlace;

    Shells(StaticFiles.AssetAddresses assets, ObjectProvider<HomePlace> homePlace) {
        this.assets = assets;
        this.homePlace = homePlace;
    }

    Shell around(HttpServletRequest request) {
        fetchFormToken(request);
        return new Shell(
                home().orElse(null),
                title(),
                Navigation.daily(),
                Navigation.groups(),
                Navigation.personal(),
                unread(request),
                () -> csrf(request),
                new Shell.Display(hasCookie(request, "theme", "dark"), hasCookie(request, "size", "lon")),
                request.getRequestURI(),
                assets.byPlainAddress());
    }

    /** The page must still be shown, as an error page at least, when the database is gone. */
    private Optional<Shell.Home> home() {
        try {
            return homePlace.stream().findFirst().flatMap(HomePlace::home);
        } catch (DataAccessException unreachable) {
            LOG.warn("The masthead stays empty: {}", unreachable.getMessage());
            return Optional.empty();
        }
    }

    private static @Nullable String title() {
        return Acting.current()
                .map(actor -> actor.title().isEmpty() ? actor.name() : actor.title())
                .orElse(null);
    }

    /** Read with the session at the door; a session as new as this request has none. */
    private static int unread(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KeptSession.UNREAD) instanceof Map<?, ?> counts
                ? Acting.current()
                        .flatMap(Actor::position)
                        .flatMap(position -> Optional.ofNullable((Integer) counts.get(position)))
                        .orElse(0)
                : 0;
    }

    /** Whoever is signed in finds a form on every page; its token may bring a cookie, which must not come too late for the head of the answer. */
    private static void fetchFormToken(HttpServletRequest request) {
        if (Acting.current().isPresent()
                && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }

    private static Shell.Csrf csrf(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        if (token == null) {
            throw new IllegalStateException("A form on a page outside the security filters");
        }
        return new Shell.Csrf(token.getParameterName(), token.getToken());
    }

    private static boolean hasCookie(HttpServletRequest request, String name, String value) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie != null && value.equals(cookie.getValue());
    }
}
