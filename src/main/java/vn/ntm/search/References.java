package vn.ntm.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.organization.UnitHits;
import vn.ntm.organization.UnitSearch;
import vn.ntm.organization.Units;
import vn.ntm.shared.Texts;

/** Reference data that is looked up where it stands: units, and the criteria and indicators of all sets. */
@Component
class References {
    private final Units units;
    private final CriteriaSets sets;
    private final Clock clock;
    private final Texts texts;

    References(Units units, CriteriaSets sets, Clock clock, Texts texts) {
        this.units = units;
        this.sets = sets;
        this.clock = clock;
        this.texts = texts;
    }

    /** Units of today whose name holds the text, or whose code begins with it. */
    Found.Group units(Query query) {
        UnitSearch search = new UnitSearch(query.wanted().text(), null, LocalDate.now(clock), false, query.page());
        UnitHits found = units.search(search);
        List<Hit> hits =
                found.hits().stream().limit(query.most()).map(References::hit).toList();
        return group(Kind.UNIT, found.total(), hits);
    }

    /** Criteria by number or name, indicators by number or wording; sets in force come first. */
    Found.Group criteria(Query query) {
        LocalDate today = LocalDate.now(clock);
        List<Hit> all = sets.all().stream()
                .sorted(Comparator.comparing((PublishedSet set) -> !set.isInForceOn(today)))
                .flatMap(set -> set.criteria().stream().flatMap(criterion -> hits(query.wanted(), set, criterion)))
                .toList();
        List<Hit> shown = all.stream().skip(query.skip()).limit(query.most()).toList();
        return group(Kind.CRITERION, all.size(), shown);
    }

    private Stream<Hit> hits(Wanted wanted, PublishedSet set, Criterion criterion) {
        if (wanted.criterion() > 0 && wanted.criterion() != criterion.number()) {
            return Stream.empty();
        }
        Stream<Hit> itself = wanted.stand(criterion.name()) ? Stream.of(hit(set, criterion)) : Stream.empty();
        boolean numberAlone = wanted.plainWords().isEmpty();
        Stream<Hit> indicators = criterion.indicators().stream()
                .filter(one -> !numberAlone && fits(wanted, one))
                .map(one -> hit(set, one));
        return Stream.concat(itself, indicators);
    }

    private static boolean fits(Wanted wanted, Indicator indicator) {
        return wanted.text().equals(indicator.code()) || wanted.stand(words(indicator));
    }

    private static String words(Indicator indicator) {
        return indicator.wordings().getLast().text();
    }

    private Hit hit(PublishedSet set, Criterion criterion) {
        String path = "/criteria-sets/" + set.id() + "#tc-" + criterion.number();
        String number = texts.of("search.criterion", criterion.number());
        return new Hit(Kind.CRITERION, criterion.name(), number, set.name(), "", null, path);
    }

    private Hit hit(PublishedSet set, Indicator indicator) {
        String path = "/criteria-sets/" + set.id() + "/indicators/" + indicator.code();
        String number = indicator.isNumbered() ? texts.of("search.indicator", indicator.code()) : "";
        return new Hit(Kind.CRITERION, words(indicator), number, set.name(), "", null, path);
    }

    private static Hit hit(UnitHits.Hit found) {
        String level = found.unit().level().name().toLowerCase(Locale.ROOT);
        String code = found.unit().code();
        return new Hit(
                Kind.UNIT, found.unit().fullName(), code, found.place(), "", null, "/units/" + level + "/" + code);
    }

    private static Found.Group group(Kind kind, long total, List<Hit> hits) {
        return new Found.Group(kind, (int) Math.min(Found.COUNTED, total), total > Found.COUNTED, hits);
    }
}
