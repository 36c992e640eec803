package vn.ntm.platform.setup;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads everybody to the page that waits for the set-up, until that is done. */
public final class SetUpGate extends OncePerRequestFilter {
    private final SetUp setUp;

    public SetUpGate(SetUp setUp) {
        this.setUp = setUp;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        if (setUp.isDone() || path.equals("/healthz") || path.equals("/set-up") || path.startsWith("/set-up/")) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect("/set-up");
        }
    }
}
