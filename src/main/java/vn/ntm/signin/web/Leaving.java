package vn.ntm.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import vn.ntm.signin.SignIns;
import vn.ntm.signin.SignedIn;

/** Records that somebody left. */
@Component
class Leaving implements LogoutHandler {
    private final SignIns signIns;

    Leaving(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            signIns.left(person);
        }
    }
}
