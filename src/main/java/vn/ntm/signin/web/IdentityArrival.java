package vn.ntm.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URL;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.ntm.signin.Identities;
import vn.ntm.signin.SignedIn;

/** Somebody comes back from the identity server: in as the person they are here, or not at all. */
@Component
class IdentityArrival implements AuthenticationSuccessHandler {
    private final Identities identities;
    private final Entrance entrance;

    IdentityArrival(Identities identities, Entrance entrance) {
        this.identities = identities;
        this.entrance = entrance;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        Optional<SignedIn> person =
                authentication.getPrincipal() instanceof OidcUser user ? known(user) : Optional.empty();
        if (person.isPresent()) {
            entrance.enter(person.get(), request, response);
            response.sendRedirect(WayBack.orFirstPage(null));
        } else {
            forget(request);
            response.sendRedirect("/login?unknown");
        }
    }

    private Optional<SignedIn> known(OidcUser user) {
        URL issuer = user.getIssuer();
        String subject = user.getSubject();
        return issuer == null || subject == null
                ? Optional.empty()
                : identities.enter(issuer.toString(), subject, verifiedEmail(user));
    }

    private static @Nullable String verifiedEmail(OidcUser user) {
        return Boolean.TRUE.equals(user.getEmailVerified()) ? user.getEmail() : null;
    }

    private static void forget(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
