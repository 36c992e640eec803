package vn.ntm.registry.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.ntm.people.Identifiers;
import vn.ntm.registry.BodyId;
import vn.ntm.registry.RegisterSearch;

/** Reads the filters of a register from its address, and writes them back. */
final class Filter {
    private static final List<String> FIELDS = List.of("unit", "body", "year", "type", "state", "words");

    private Filter() {}

    static RegisterSearch read(Form form, String unit, List<String> states) {
        String state = form.value("state");
        String type = form.value("type");
        return new RegisterSearch(
                unit,
                body(form),
                year(form),
                type.isEmpty() ? null : type,
                states.contains(state) ? state : null,
                form.value("words"),
                page(form));
    }

    static @Nullable BodyId body(Form form) {
        return Identifiers.read(form.value("body")).map(BodyId::new).orElse(null);
    }

    static @Nullable Integer year(Form form) {
        return Optional.of(form.value("year"))
                .filter(typed -> typed.matches("(19|20)\\d{2}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    static int page(Form form) {
        return form.value("page").matches("[1-9]\\d{0,4}") ? Integer.parseInt(form.value("page")) : 1;
    }

    /** "body=…&year=2024", without the page. */
    static String query(Form form) {
        return FIELDS.stream()
                .filter(field -> !form.value(field).isEmpty())
                .map(field -> field + "=" + UriUtils.encode(form.value(field), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static String address(String path, Form form, int page) {
        String query = query(form);
        return path + "?page=" + page + (query.isEmpty() ? "" : "&" + query);
    }
}
