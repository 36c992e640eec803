package vn.ntm.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Looks once through all addresses for a request: the guard at the door asks first, the dispatcher asks the same again. */
@Component
class Addresses implements WebMvcRegistrations {
    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new FoundOnce();
    }

    private static final class FoundOnce extends RequestMappingHandlerMapping {
        private static final String FOUND = FoundOnce.class.getName();

        /** What was found leaves its variables and media types with the request; an error page is another address. */
        private record Found(String method, String path, HandlerMethod handler) {
            boolean isFor(HttpServletRequest request) {
                return method.equals(request.getMethod()) && path.equals(request.getRequestURI());
            }
        }

        @Override
        protected @Nullable HandlerMethod getHandlerInternal(HttpServletRequest request) throws Exception {
            if (request.getDispatcherType() != DispatcherType.REQUEST) {
                return super.getHandlerInternal(request);
            }
            if (request.getAttribute(FOUND) instanceof Found known && known.isFor(request)) {
                return known.handler();
            }
            HandlerMethod handler = super.getHandlerInternal(request);
            if (handler != null) {
                request.setAttribute(FOUND, new Found(request.getMethod(), request.getRequestURI(), handler));
            }
            return handler;
        }
    }
}
