package vn.ntm.criteria.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.RequiredLevels;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;

/** Makes the comparison of two sets, each on its own day nearest to today. */
record ComparePages(CriteriaSets sets, Texts texts, Viewpoints viewpoints) {
    /** A set as seen from the chosen place. */
    private record Seen(PublishedSet set, Viewpoint viewpoint, RequiredLevels levels) {}

    ComparePage page(PublishedSet left, PublishedSet right, ViewQuery query) {
        RequiredLevels levels = sets.requiredLevels();
        Seen first = new Seen(left, viewpoints.of(left, query), levels);
        Seen second = new Seen(right, viewpoints.of(right, query), levels);
        TreeSet<Integer> numbers = new TreeSet<>();
        left.criteria().forEach(criterion -> numbers.add(criterion.number()));
        right.criteria().forEach(criterion -> numbers.add(criterion.number()));
        List<ComparePage.Pair> pairs =
                numbers.stream().map(number -> pair(number, first, second)).toList();
        long same = pairs.stream()
                .filter(pair -> pair.left() != null
                        && pair.right() != null
                        && isSame(pair.left().name(), pair.right().name()))
                .count();
        return new ComparePage(
                form(first, second),
                texts.of("criteria.compare.heading", same, pairs.size()),
                side(first),
                side(second),
                pairs);
    }

    private ComparePage.Form form(Seen left, Seen right) {
        Map<String, Viewpoint.Choices> places = new LinkedHashMap<>();
        left.viewpoint().form().choices().forEach(choices -> places.put(choices.name(), choices));
        right.viewpoint().form().choices().forEach(choices -> places.putIfAbsent(choices.name(), choices));
        return new ComparePage.Form(
                List.of(choices("left", left.set()), choices("right", right.set())), List.copyOf(places.values()));
    }

    private Viewpoint.Choices choices(String name, PublishedSet chosen) {
        List<Viewpoint.Option> options = sets.all().stream()
                .map(set -> new Viewpoint.Option(set.id(), set.name(), set.id().equals(chosen.id())))
                .toList();
        return new Viewpoint.Choices(name, texts.of("criteria.compare." + name), options, null);
    }

    private ComparePage.Side side(Seen seen) {
        String facts = SetWords.period(seen.set(), texts) + ", " + SetWords.counts(seen.set(), texts);
        return new ComparePage.Side(
                seen.set().name(), "/criteria-sets/" + seen.set().id(), facts);
    }

    private ComparePage.Pair pair(int number, Seen left, Seen right) {
        ComparePage.Half first = half(number, left);
        ComparePage.Half second = half(number, right);
        return new ComparePage.Pair(number, first, second, verdict(first, second));
    }

    private ComparePage.Verdict verdict(ComparePage.@Nullable Half left, ComparePage.@Nullable Half right) {
        if (left == null || right == null) {
            return new ComparePage.Verdict("badge open", "ban", texts.of("criteria.compare.only"));
        }
        return isSame(left.name(), right.name())
                ? new ComparePage.Verdict("badge indigo", "check", texts.of("criteria.compare.same"))
                : new ComparePage.Verdict("badge rice", "alert-triangle", texts.of("criteria.compare.other"));
    }

    private static boolean isSame(String left, String right) {
        return VietnameseText.searchKey(left).equals(VietnameseText.searchKey(right));
    }

    private ComparePage.@Nullable Half half(int number, Seen seen) {
        return seen.set()
                .criterion(number)
                .map(criterion -> half(criterion, seen))
                .orElse(null);
    }

    private ComparePage.Half half(Criterion criterion, Seen seen) {
        LevelWords words = new LevelWords(texts, sets.places(), seen.set());
        List<ComparePage.Item> items = new ArrayList<>();
        for (Indicator indicator : criterion.indicators()) {
            items.add(item(indicator, seen, words));
        }
        String count = criterion.complete()
                ? texts.of("criteria.compare.count", items.size())
                : texts.of("criteria.set.incompleteCriterion");
        return new ComparePage.Half(
                criterion.name(),
                "/criteria-sets/" + seen.set().id() + seen.viewpoint().query() + "#tc-" + criterion.number(),
                count,
                items);
    }

    private ComparePage.Item item(Indicator indicator, Seen seen, LevelWords words) {
        LevelView level = words.view(
                indicator,
                seen.levels()
                        .lookup(
                                indicator,
                                seen.viewpoint().place(),
                                seen.viewpoint().date()),
                seen.viewpoint());
        String code = indicator.isNumbered() ? indicator.code() : texts.of("criteria.indicator.unnumbered");
        String address = "/criteria-sets/" + seen.set().id() + "/indicators/" + indicator.code()
                + seen.viewpoint().query();
        return new ComparePage.Item(
                code, address, indicator.on(seen.viewpoint().date()).text(), level.words());
    }
}
