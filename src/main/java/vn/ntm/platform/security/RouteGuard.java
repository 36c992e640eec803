package vn.ntm.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import vn.ntm.access.Acting;
import vn.ntm.access.Asks;
import vn.ntm.access.OpenToAll;

/** Lets a request through when its address is open to all or the signed-in position may do what the address asks; an address that says neither is closed. */
class RouteGuard implements AuthorizationManager<RequestAuthorizationContext> {
    private final HandlerMapping addresses;

    RouteGuard(HandlerMapping addresses) {
        this.addresses = addresses;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(allows(context.getRequest()));
    }

    private boolean allows(HttpServletRequest request) {
        HandlerMethod method = methodFor(request);
        if (method == null) {
            return Acting.current().isPresent();
        }
        if (says(method, OpenToAll.class)) {
            return true;
        }
        Asks asks = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Asks.class);
        Asks ofClass = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Asks.class);
        Asks rule = asks != null ? asks : ofClass;
        return rule != null
                && Acting.current().filter(actor -> actor.may(rule.value())).isPresent();
    }

    private static boolean says(HandlerMethod method, Class<OpenToAll> open) {
        boolean itself = AnnotatedElementUtils.hasAnnotation(method.getMethod(), open);
        boolean hasOwnRule = AnnotatedElementUtils.hasAnnotation(method.getMethod(), Asks.class);
        return itself || (!hasOwnRule && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), open));
    }

    /** Null for an address that nobody answers, or not by this method: whoever is signed in gets to hear that, strangers do not. */
    private @Nullable HandlerMethod methodFor(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            HandlerExecutionChain chain = addresses.getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method ? method : null;
        } catch (Exception notAnswered) {
            return null;
        }
    }
}
