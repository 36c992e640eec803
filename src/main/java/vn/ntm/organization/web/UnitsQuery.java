package vn.ntm.organization.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.UnitSearch;
import vn.ntm.shared.VietnameseText;

/** The search form of the page of units, as it came in. */
record UnitsQuery(
        @Nullable String q,
        @Nullable String level,
        @Nullable String on,
        @Nullable Boolean any,
        @Nullable Integer page) {
    private static final int LONGEST_TEXT = 100;

    UnitSearch asOf(LocalDate day) {
        boolean anyTime = Boolean.TRUE.equals(any);
        return new UnitSearch(text(), chosenLevel(), day, anyTime, Objects.requireNonNullElse(page, 1));
    }

    private String text() {
        String text = VietnameseText.squeezed(VietnameseText.atTheDoor(Objects.requireNonNullElse(q, "")));
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    private @Nullable UnitLevel chosenLevel() {
        String wanted = Objects.requireNonNullElse(level, "").toUpperCase(Locale.ROOT);
        return Stream.of(UnitLevel.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /** The address of another page of the same search. */
    static String address(UnitSearch search, int page, boolean anyTime) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/units").queryParam("q", "{q}").queryParam("on", search.on());
        UnitLevel level = search.level();
        if (level != null) {
            address.queryParam("level", level.name().toLowerCase(Locale.ROOT));
        }
        if (anyTime) {
            address.queryParam("any", true);
        }
        return address.queryParam("page", page)
                .encode()
                .buildAndExpand(search.text())
                .toUriString();
    }
}
