package vn.ntm.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import vn.ntm.signin.KeptSessions;
import vn.ntm.signin.SignedIn;

/** Lets somebody in: a new session with a new id, nothing of the one before, and new form tokens. */
@Component
class Entrance {
    private static final String HALFWAY = "ntm.halfway";
    private static final String BACK = "ntm.back";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int DEVICE_LENGTH = 300;

    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository formTokens;
    private final Clock clock;

    Entrance(SecurityContextRepository contexts, CsrfTokenRepository formTokens, Clock clock) {
        this.contexts = contexts;
        this.formTokens = formTokens;
        this.clock = clock;
    }

    void enter(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = freshSession(request);
        Authentication proof = UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(proof);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        session.setAttribute(KeptSessions.DEVICE, device(request));
        session.setAttribute(KeptSessions.ADDRESS, request.getRemoteAddr());
        formTokens.saveToken(null, request, response);
    }

    /** Remembers for some minutes whose password was right. */
    void halfway(UUID person, String back, HttpServletRequest request) {
        HttpSession session = freshSession(request);
        session.setAttribute(HALFWAY, person + " " + clock.instant());
        session.setAttribute(BACK, back);
    }

    /** Whose code is waited for. */
    Optional<UUID> halfway(HttpServletRequest request) {
        return attribute(HALFWAY, request)
                .map(kept -> kept.split(" ", 2))
                .filter(kept -> Instant.parse(kept[1]).plus(PATIENCE).isAfter(clock.instant()))
                .map(kept -> UUID.fromString(kept[0]));
    }

    /** Where the one halfway in wanted to go. */
    String back(HttpServletRequest request) {
        return attribute(BACK, request).orElse("");
    }

    private static Optional<String> attribute(String name, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable(session.getAttribute(name)).map(String::valueOf);
    }

    private static HttpSession freshSession(HttpServletRequest request) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        return request.getSession();
    }

    private static String device(HttpServletRequest request) {
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        return agent.substring(0, Math.min(DEVICE_LENGTH, agent.length()));
    }
}
