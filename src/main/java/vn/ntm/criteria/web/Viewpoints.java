package vn.ntm.criteria.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Place;
import vn.ntm.criteria.Places;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.SetBackground;
import vn.ntm.criteria.Threshold;
import vn.ntm.shared.AskedDay;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the viewpoint of a page from what was asked: sensible where nothing was, with a message where it makes no sense. */
record Viewpoints(Texts texts, Places places, LocalDate today) {
    /** What was chosen, with the drop-down it was chosen from. */
    private record Chosen(@Nullable String code, Viewpoint.Choices choices) {}

    Viewpoint of(PublishedSet set, ViewQuery query) {
        List<Places.Province> provinces = provinces(set, query);
        Chosen province = province(provinces, query);
        Chosen region = region(set, query, province.code());
        Chosen group = group(set, query);
        AskedDay day = AskedDay.of(query.date(), within(set, today), texts);
        List<Viewpoint.Choices> shown = new ArrayList<>();
        boolean differsByRegion =
                set.background().defaultRegion() != null && set.declared().placeholder() == null;
        if (differsByRegion || !withOwnLevels(set).isEmpty()) {
            shown.add(province.choices());
        }
        if (differsByRegion) {
            shown.add(region.choices());
        }
        if (!set.background().groups().isEmpty()) {
            shown.add(group.choices());
        }
        Place place = new Place(region.code(), province.code(), group.code());
        Viewpoint.Form form = new Viewpoint.Form(shown, day.text(), day.problem());
        return new Viewpoint(place, day.day(), form, address(place, day.day()));
    }

    /** The day itself when the set is in force then, else its nearest day in force. */
    private static LocalDate within(PublishedSet set, LocalDate day) {
        LocalDate end = set.effectiveTo();
        if (day.isBefore(set.effectiveFrom())) {
            return set.effectiveFrom();
        }
        return end != null && day.isAfter(end) ? end : day;
    }

    private Chosen region(PublishedSet set, ViewQuery query, @Nullable String province) {
        String fallback = province == null
                ? set.background().defaultRegion()
                : places.province(province).map(Places.Province::region).orElse(null);
        Entries regions = new Entries(
                places.regions().stream().map(Places.Region::code).toList(),
                places.regions().stream().collect(Collectors.toMap(Places.Region::code, Places.Region::name)));
        return choose("region", query.region() == null ? fallback : query.region(), regions);
    }

    /** Provinces whose region is known, those with levels of their own, and the one the reader sits at. */
    private List<Places.Province> provinces(PublishedSet set, ViewQuery query) {
        Map<String, Places.Province> known = new TreeMap<>();
        places.provinces().stream()
                .filter(province -> province.region() != null)
                .forEach(province -> known.put(province.code(), province));
        Stream<String> seat = Stream.ofNullable(query.seat());
        Stream.concat(withOwnLevels(set).stream(), seat)
                .forEach(code -> known.computeIfAbsent(
                        code,
                        missing ->
                                places.province(missing).orElseGet(() -> new Places.Province(missing, missing, null))));
        return List.copyOf(known.values());
    }

    private static Set<String> withOwnLevels(PublishedSet set) {
        return set.indicators()
                .flatMap(indicator -> indicator.thresholds().stream())
                .filter(threshold -> threshold.scope() == Threshold.Scope.PROVINCE
                        && threshold.provenance().confidence().mayDecide())
                .map(Threshold::place)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Chosen province(List<Places.Province> known, ViewQuery query) {
        return choose(
                "province",
                query.province() == null ? query.seat() : query.province(),
                new Entries(
                        known.stream().map(Places.Province::code).toList(),
                        known.stream().collect(Collectors.toMap(Places.Province::code, Places.Province::name))));
    }

    private Chosen group(PublishedSet set, ViewQuery query) {
        List<SetBackground.Group> groups = set.background().groups();
        return choose(
                "group",
                query.group(),
                new Entries(
                        groups.stream().map(SetBackground.Group::code).toList(),
                        groups.stream()
                                .collect(Collectors.toMap(SetBackground.Group::code, SetBackground.Group::name))));
    }

    /** What a drop-down offers. */
    private record Entries(List<String> order, Map<String, String> names) {}

    private Chosen choose(String name, @Nullable String asked, Entries entries) {
        String code = asked == null || asked.isBlank() ? null : asked;
        String known = code != null && entries.names().containsKey(code) ? code : null;
        List<Viewpoint.Option> options = new ArrayList<>();
        options.add(new Viewpoint.Option("", texts.of("criteria.view." + name + ".none"), known == null));
        for (String entry : entries.order()) {
            options.add(
                    new Viewpoint.Option(entry, String.valueOf(entries.names().get(entry)), entry.equals(known)));
        }
        String problem = code != null && known == null ? texts.of("criteria.view." + name + ".unknown", code) : null;
        return new Chosen(known, new Viewpoint.Choices(name, texts.of("criteria.view." + name), options, problem));
    }

    private static String address(Place place, LocalDate day) {
        Map<String, String> asked = new TreeMap<>();
        asked.put("date", Vietnamese.date(day));
        put(asked, "region", place.region());
        put(asked, "province", place.province());
        put(asked, "group", place.group());
        return asked.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static void put(Map<String, String> asked, String name, @Nullable String value) {
        if (value != null) {
            asked.put(name, value);
        }
    }
}
