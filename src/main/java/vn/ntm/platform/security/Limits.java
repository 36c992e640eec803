package vn.ntm.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Limited;
import vn.ntm.access.TooOften;

/**
 * Counts per node and minute how often one caller asks what is {@link Limited}: a person who is signed in, else an address. What must hold over all
 * nodes, the delay after wrong passwords, is counted in the database.
 */
class Limits implements HandlerInterceptor {
    private static final int SECONDS = 60;

    private final Clock clock;
    private final Cache<Caller, AtomicInteger> counts = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofMinutes(2))
            .build();

    Limits(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Limited limited = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Limited.class) : null;
        if (limited != null) {
            long now = clock.instant().getEpochSecond();
            Caller caller = new Caller(limited.value(), who(request), now / SECONDS);
            if (counts.get(caller, first -> new AtomicInteger()).incrementAndGet()
                    > limited.value().perMinute()) {
                throw new TooOften(SECONDS - now % SECONDS);
            }
        }
        return true;
    }

    private static String who(HttpServletRequest request) {
        return Acting.current().map(Actor::personId).map(UUID::toString).orElse(request.getRemoteAddr());
    }

    private record Caller(Limited.Kind kind, String who, long minute) {}
}
