package vn.ntm.attack;

import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.access.OpenToAll;

/** One address of the running product with one way to call it. */
record Route(HttpMethod method, String pattern, HandlerMethod handler) {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[^{}]*\\})*))?\\}");
    private static final String A_NUMBER = "999999999";

    /** All there are, in a stable order. */
    static List<Route> all(ApplicationContext product) {
        Map<RequestMappingInfo, HandlerMethod> mapped = product.getBean(
                        "requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods();
        return mapped.entrySet().stream()
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(pattern -> methods(entry.getKey()).stream()
                                .map(method -> new Route(method.asHttpMethod(), pattern, entry.getValue()))))
                .sorted(Comparator.comparing(Route::pattern)
                        .thenComparing(route -> route.method().name()))
                .toList();
    }

    private static Set<RequestMethod> methods(RequestMappingInfo info) {
        Set<RequestMethod> said = info.getMethodsCondition().getMethods();
        return said.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : said;
    }

    boolean changes() {
        return !method.equals(HttpMethod.GET);
    }

    boolean saysWhoMayCallIt() {
        return isOpen() || asks().isPresent();
    }

    boolean isOpen() {
        return on(OpenToAll.class, true) || (!on(Asks.class, true) && on(OpenToAll.class, false));
    }

    Optional<Act> asks() {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Asks.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Asks.class)))
                .map(Asks::value);
    }

    private boolean on(Class<? extends Annotation> rule, boolean method) {
        return method
                ? AnnotatedElementUtils.hasAnnotation(handler.getMethod(), rule)
                : AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), rule);
    }

    boolean hasVariables() {
        return pattern.contains("{");
    }

    /** @param known a value by the beginning of the pattern up to and with the variable, e.g. {@code /plans/{id}} */
    String address(Map<String, String> known) {
        return filled((beginning, expression) -> known.getOrDefault(beginning, unknown(expression)));
    }

    /** With the same value in every variable. */
    String addressWith(String value) {
        return filled((beginning, expression) -> value);
    }

    private String filled(BiFunction<String, String, String> value) {
        Matcher variable = VARIABLE.matcher(pattern);
        StringBuilder address = new StringBuilder();
        while (variable.find()) {
            String beginning = pattern.substring(0, variable.start()) + "{" + variable.group(1) + "}";
            String expression = Optional.ofNullable(variable.group(2)).orElse("");
            variable.appendReplacement(address, Matcher.quoteReplacement(value.apply(beginning, expression)));
        }
        variable.appendTail(address);
        return address.toString();
    }

    private static String unknown(String expression) {
        return expression.contains("\\d") ? A_NUMBER : UUID.randomUUID().toString();
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
