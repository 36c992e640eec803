package vn.ntm.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.ntm.audit.Origin;

/**
 * Gives every request a name that stands in the audit, in the log, on the error page and in a header of the answer. The address is that of the
 * connection; of what a proxy says, only as far as {@code server.forward-headers-strategy} believes it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestOrigin extends OncePerRequestFilter {
    static final String HEADER = "X-Request-Id";
    private static final String NAMED = RequestOrigin.class.getName();
    /** Letters and digits that cannot be confused on the telephone. */
    private static final String LETTERS = "ACDEFGHKLMNPQRTUVXY34679";

    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Origin origin = originOf(request);
        response.setHeader(HEADER, origin.requestId());
        try (MDC.MDCCloseable named = MDC.putCloseable("request", origin.requestId())) {
            origin.during(() -> {
                chain.doFilter(request, response);
                return named;
            });
        } catch (IOException | ServletException | RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    /** The error page belongs to the request that failed. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private Origin originOf(HttpServletRequest request) {
        if (request.getAttribute(NAMED) instanceof Origin known) {
            return known;
        }
        Origin origin = new Origin(newName(), request.getRemoteAddr());
        request.setAttribute(NAMED, origin);
        return origin;
    }

    private String newName() {
        long number = random.nextLong() >>> 1;
        StringBuilder name = new StringBuilder(LENGTH + LENGTH / GROUP);
        for (int at = 0; at < LENGTH; at++) {
            if (at > 0 && at % GROUP == 0) {
                name.append('-');
            }
            name.append(LETTERS.charAt((int) (number % LETTERS.length())));
            number /= LETTERS.length();
        }
        return name.toString();
    }
}
