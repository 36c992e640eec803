package vn.ntm.criteria.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;

/** Finds criteria and indicators in all sets by words or number, without regard to case and marks. */
record SetSearch(Texts texts, List<PublishedSet> sets) {
    private static final int PAGE_SIZE = 25;

    SetsPage.Found find(String search, int asked) {
        List<String> words = List.of(VietnameseText.searchKey(search).split(" "));
        List<SetsPage.Hit> all = sets.stream()
                .flatMap(set -> set.criteria().stream().flatMap(criterion -> hits(set, criterion, words)))
                .toList();
        int pages = Math.max(1, (all.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        int page = Math.clamp(asked, 1, pages);
        int from = (page - 1) * PAGE_SIZE;
        int to = Math.min(all.size(), from + PAGE_SIZE);
        String lead = all.isEmpty()
                ? texts.of("criteria.search.none", search)
                : texts.of("criteria.search.found", from + 1, to, all.size());
        return new SetsPage.Found(
                search,
                lead,
                all.subList(from, to),
                page > 1 ? address(search, page - 1) : null,
                page < pages ? address(search, page + 1) : null);
    }

    private Stream<SetsPage.Hit> hits(PublishedSet set, Criterion criterion, List<String> words) {
        List<SetsPage.Hit> hits = new ArrayList<>();
        String home = "/criteria-sets/" + set.id();
        if (matches(criterion.number() + " " + criterion.name(), words)) {
            String number = texts.of("criteria.search.criterion", criterion.number());
            hits.add(new SetsPage.Hit(number, criterion.name(), home + "#tc-" + criterion.number(), set.name()));
        }
        for (Indicator indicator : criterion.indicators()) {
            String text = indicator.wordings().getLast().text();
            if (matches(indicator.code() + " " + allWordings(indicator), words)) {
                String number = indicator.isNumbered()
                        ? texts.of("criteria.search.indicator", indicator.code())
                        : texts.of("criteria.indicator.unnumbered");
                hits.add(new SetsPage.Hit(number, text, home + "/indicators/" + indicator.code(), set.name()));
            }
        }
        return hits.stream();
    }

    private static String allWordings(Indicator indicator) {
        return String.join(
                " ",
                indicator.wordings().stream().map(wording -> wording.text()).toList());
    }

    private static boolean matches(String text, List<String> words) {
        String key = VietnameseText.searchKey(text);
        return words.stream().allMatch(key::contains);
    }

    private static String address(String search, int page) {
        return "/criteria-sets?q=" + URLEncoder.encode(search, StandardCharsets.UTF_8) + "&page=" + page;
    }
}
