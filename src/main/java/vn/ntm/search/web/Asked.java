package vn.ntm.search.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ntm.search.Kind;
import vn.ntm.search.Query;
import vn.ntm.search.Wanted;

/** A search as it stands in the address; every part may be missing or make no sense. */
record Asked(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String year,
        @Nullable String page) {
    private static final String A_YEAR = "20\\d\\d|2100";

    Query query() {
        Kind chosen = Kind.of(typed(kind)).orElse(null);
        Integer ofYear = typed(year).matches(A_YEAR) ? Integer.valueOf(typed(year)) : null;
        int number = typed(page).matches("\\d{1,6}") ? Integer.parseInt(typed(page)) : 1;
        return new Query(Wanted.of(Objects.requireNonNullElse(q, "")), chosen, ofYear, number);
    }

    String yearTyped() {
        return typed(year);
    }

    boolean yearIsWrong() {
        return !typed(year).isEmpty() && !typed(year).matches(A_YEAR);
    }

    /** Address of the same search on a page of one kind; null for all kinds. */
    String path(@Nullable Kind of, int number, boolean withYear) {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/search").queryParam("q", "{q}");
        if (of != null) {
            path.queryParam("kind", of.word());
        }
        if (withYear && !typed(year).isEmpty() && !yearIsWrong()) {
            path.queryParam("year", typed(year));
        }
        if (number > 1) {
            path.queryParam("page", number);
        }
        return path.encode().buildAndExpand(query().wanted().text()).toUriString();
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
