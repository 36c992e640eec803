package vn.ntm.organization.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitHits;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.UnitSearch;
import vn.ntm.organization.Units;
import vn.ntm.shared.AskedDay;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the page of all units: what was found, or the provinces to start from. */
class UnitsPages {
    private final Units units;
    private final Texts texts;
    private final UnitWords words;

    UnitsPages(Units units, Texts texts) {
        this.units = units;
        this.texts = texts;
        this.words = new UnitWords(texts);
    }

    UnitsPage page(UnitSearch search, AskedDay day) {
        boolean searching = !search.text().isEmpty() || search.level() != null;
        UnitsPage.Form form =
                new UnitsPage.Form(search.text(), day.text(), day.problem(), search.anyTime(), levels(search.level()));
        return new UnitsPage(form, searching, searching ? found(search) : top(search.on()));
    }

    private UnitsPage.Result top(LocalDate day) {
        List<UnitsPage.Row> rows =
                units.provinces(day).stream().map(unit -> row(unit, "", day)).toList();
        return new UnitsPage.Result(lead(day), rows, null, null, null);
    }

    private String lead(LocalDate day) {
        Map<UnitLevel, Long> counts = units.counts(day);
        List<String> parts = new ArrayList<>();
        for (UnitLevel level : List.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE)) {
            Long count = counts.get(level);
            if (count != null) {
                parts.add(texts.of(
                        "organization.count." + level.name().toLowerCase(Locale.ROOT), Vietnamese.number(count)));
            }
        }
        return texts.of("organization.units.lead", UnitWords.day(day), String.join("; ", parts));
    }

    private UnitsPage.Result found(UnitSearch search) {
        UnitHits hits = units.search(search);
        List<UnitsPage.Row> rows = hits.hits().stream()
                .map(hit -> row(hit.unit(), hit.place(), search.on()))
                .toList();
        int page = search.page();
        return new UnitsPage.Result(
                foundLead(search, hits),
                rows,
                search.anyTime() ? null : UnitsQuery.address(search, 1, true),
                page > 1 ? UnitsQuery.address(search, page - 1, search.anyTime()) : null,
                page < hits.pages() ? UnitsQuery.address(search, page + 1, search.anyTime()) : null);
    }

    private String foundLead(UnitSearch search, UnitHits hits) {
        if (hits.hits().isEmpty()) {
            return texts.of("organization.units.none", UnitWords.day(search.on()));
        }
        long first = (long) (search.page() - 1) * UnitSearch.PAGE_SIZE + 1;
        long last = first + hits.hits().size() - 1;
        return texts.of(
                "organization.units.found",
                Vietnamese.number(first),
                Vietnamese.number(last),
                Vietnamese.number(hits.total()));
    }

    private List<UnitsPage.Choice> levels(@Nullable UnitLevel chosen) {
        List<UnitsPage.Choice> choices = new ArrayList<>();
        choices.add(new UnitsPage.Choice("", texts.of("organization.level.all"), chosen == null));
        for (UnitLevel level : UnitLevel.values()) {
            choices.add(
                    new UnitsPage.Choice(level.name().toLowerCase(Locale.ROOT), words.level(level), level == chosen));
        }
        return choices;
    }

    private UnitsPage.Row row(Unit unit, String place, LocalDate on) {
        return new UnitsPage.Row(
                unit.fullName(),
                UnitWords.address(unit, UnitWords.dayOf(unit, on)),
                unit.code(),
                words.level(unit.level()),
                place,
                words.validity(unit));
    }
}
