package vn.ntm.search.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitCodes;
import vn.ntm.organization.Units;
import vn.ntm.search.Found;
import vn.ntm.search.Hit;
import vn.ntm.search.Kind;
import vn.ntm.search.Query;
import vn.ntm.search.Search;
import vn.ntm.search.Wanted;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the page of a search. */
@Component
class SearchPages {
    private final Search search;
    private final Units units;
    private final Clock clock;
    private final Texts texts;

    SearchPages(Search search, Units units, Clock clock, Texts texts) {
        this.search = search;
        this.units = units;
        this.clock = clock;
        this.texts = texts;
    }

    SearchPage of(Asked asked) {
        Query query = asked.query();
        Found found = search.find(query);
        List<SearchPage.Group> groups = groups(asked, query, found);
        boolean filtered = query.kind() != null || query.year() != null;
        Pager pager = Pager.of(asked, query, found);
        return new SearchPage(
                query.wanted().text(),
                asked.yearTyped(),
                asked.yearIsWrong() ? texts.of("search.year.wrong") : null,
                query.kind() == null ? "" : query.kind().word(),
                !query.wanted().isEmpty(),
                headline(query, found, groups),
                filters(asked, query, found),
                groups,
                filtered ? asked.path(null, 1, false) : null,
                pager.previous(),
                pager.next(),
                texts.of("search.page", query.page()));
    }

    /** Addresses of the pages beside this one. */
    private record Pager(
            @Nullable String previous, @Nullable String next) {
        static Pager of(Asked asked, Query query, Found found) {
            Kind kind = query.kind();
            int total = found.groups().stream()
                    .filter(group -> group.kind() == kind)
                    .mapToInt(Found.Group::total)
                    .sum();
            boolean more = kind != null && query.page() * Query.PAGE_SIZE < total;
            return new Pager(
                    kind != null && query.page() > 1 ? asked.path(kind, query.page() - 1, true) : null,
                    more ? asked.path(kind, query.page() + 1, true) : null);
        }
    }

    private String headline(Query query, Found found, List<SearchPage.Group> groups) {
        String text = query.wanted().text();
        if (query.wanted().isEmpty()) {
            return texts.of("search.start");
        }
        if (groups.isEmpty()) {
            return texts.of("search.none", text);
        }
        List<Found.Group> shown = found.groups().stream()
                .filter(group -> query.kind() == null || group.kind() == query.kind())
                .toList();
        Found counted = new Found(shown);
        return texts.of(
                counted.isMore() ? "search.found.more" : "search.found", Vietnamese.number(counted.total()), text);
    }

    private List<SearchPage.Filter> filters(Asked asked, Query query, Found found) {
        List<SearchPage.Filter> filters = new ArrayList<>();
        if (!found.groups().isEmpty()) {
            filters.add(new SearchPage.Filter(
                    texts.of("search.kind.all"), "", asked.path(null, 1, true), query.kind() == null));
        }
        for (Found.Group group : found.groups()) {
            boolean current = group.kind() == query.kind();
            String name = texts.of(group.kind().nameKey());
            filters.add(new SearchPage.Filter(name, count(group), asked.path(group.kind(), 1, true), current));
        }
        return filters;
    }

    private List<SearchPage.Group> groups(Asked asked, Query query, Found found) {
        Map<String, String> names = new HashMap<>();
        return found.groups().stream()
                .filter(group -> !group.hits().isEmpty())
                .filter(group -> query.kind() == null || query.kind() == group.kind())
                .map(group -> group(asked, query, group, names))
                .toList();
    }

    private SearchPage.Group group(Asked asked, Query query, Found.Group group, Map<String, String> names) {
        boolean rest = query.kind() == null && group.total() > group.hits().size();
        return new SearchPage.Group(
                group.kind().word(),
                texts.of(group.kind().nameKey()),
                count(group),
                group.kind().icon(),
                rest ? asked.path(group.kind(), 1, true) : null,
                group.hits().stream()
                        .map(hit -> line(query.wanted(), hit, names))
                        .toList());
    }

    private static String count(Found.Group group) {
        return Vietnamese.number(group.total()) + (group.more() ? "+" : "");
    }

    private SearchPage.Line line(Wanted wanted, Hit hit, Map<String, String> names) {
        boolean about = hit.kind() == Kind.UNIT || hit.kind() == Kind.CRITERION;
        String passage = about ? hit.body() : wanted.passage(hit.body());
        LocalDate day = hit.day();
        return new SearchPage.Line(
                hit.path(),
                wanted.marked(hit.number()),
                wanted.marked(hit.title()),
                passage.startsWith(hit.title())
                                && passage.length() <= hit.title().length()
                        ? List.of()
                        : wanted.marked(passage),
                hit.unitCode().isEmpty() ? "" : names.computeIfAbsent(hit.unitCode(), this::unit),
                day == null ? "" : Vietnamese.date(day));
    }

    private String unit(String code) {
        LocalDate today = LocalDate.now(clock);
        return UnitCodes.levelOf(code)
                .flatMap(level -> units.nearest(level, code, today))
                .map(Unit::fullName)
                .orElse(Objects.requireNonNull(code));
    }
}
