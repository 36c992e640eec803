package vn.ntm.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.signin.MyAccount;
import vn.ntm.signin.SignInSettings;
import vn.ntm.signin.SignInSettings.SecondFactorRule;
import vn.ntm.signin.SignedIn;

/** Whoever signs or administers sets a second factor up before anything else, when the setting wants it. */
class SecondFactorFirst extends OncePerRequestFilter {
    private static final String PAGE = "/account/second-factor";

    private final SignInSettings settings;
    private final MyAccount mine;

    SecondFactorFirst(SignInSettings settings, MyAccount mine) {
        this.settings = settings;
        this.mine = mine;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isWanted() && !request.getRequestURI().startsWith(PAGE) && !mine.hasSecondFactor()) {
            response.sendRedirect(PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isWanted() {
        return settings.secondFactor() == SecondFactorRule.REQUIRED_FOR_SIGNERS
                && Acting.current()
                        .map(Actor::role)
                        .filter(Role::signsOrAdministers)
                        .isPresent()
                && !isVouchedFor();
    }

    private static boolean isVouchedFor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof SignedIn person
                && person.byIdentityServer();
    }
}
