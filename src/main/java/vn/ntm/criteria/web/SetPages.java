package vn.ntm.criteria.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.criteria.RequiredLevels;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the page of one criteria set as seen from a place on a day. */
class SetPages {
    private final Texts texts;
    private final LevelWords words;
    private final RequiredLevels levels;
    private final PublishedSet set;

    SetPages(CriteriaSets sets, Texts texts, PublishedSet set) {
        this.texts = texts;
        this.set = set;
        this.words = new LevelWords(texts, sets.places(), set);
        this.levels = sets.requiredLevels();
    }

    SetPage page(Viewpoint viewpoint) {
        List<SetPage.CriterionPart> parts = new ArrayList<>();
        String group = null;
        for (Criterion criterion : set.criteria()) {
            boolean begins = criterion.group() != null && !criterion.group().equals(group);
            parts.add(part(criterion, begins ? criterion.group() : null, viewpoint));
            group = criterion.group();
        }
        return new SetPage(head(viewpoint), viewpoint, parts, new SetExtras(texts, words, set).extras());
    }

    private SetPage.CriterionPart part(Criterion criterion, @Nullable String group, Viewpoint viewpoint) {
        List<SetPage.Row> rows = criterion.indicators().stream()
                .map(indicator -> row(indicator, viewpoint))
                .toList();
        long known = rows.stream().filter(row -> row.level().known()).count();
        String count = criterion.complete()
                ? texts.of("criteria.set.known", known, rows.size())
                : texts.of("criteria.set.incompleteCriterion");
        return new SetPage.CriterionPart(criterion.number(), criterion.name(), group, count, rows);
    }

    private SetPage.Row row(Indicator indicator, Viewpoint viewpoint) {
        String code = indicator.isNumbered() ? indicator.code() : texts.of("criteria.indicator.unnumbered");
        String address = "/criteria-sets/" + set.id() + "/indicators/" + indicator.code() + viewpoint.query();
        LevelView level =
                words.view(indicator, levels.lookup(indicator, viewpoint.place(), viewpoint.date()), viewpoint);
        return new SetPage.Row(code, indicator.on(viewpoint.date()).text(), address, level);
    }

    private SetPage.Head head(Viewpoint viewpoint) {
        return new SetPage.Head(set.id(), set.name(), facts(), lead(viewpoint), warnings(viewpoint));
    }

    private String facts() {
        return texts.of("criteria.set.facts", SetWords.period(set, texts), SetWords.counts(set, texts), set.revision());
    }

    private String lead(Viewpoint viewpoint) {
        List<RequiredLevel> all = set.indicators()
                .map(indicator -> levels.lookup(indicator, viewpoint.place(), viewpoint.date()))
                .toList();
        long known = all.stream().filter(RequiredLevel::mayDecide).count();
        long sure = all.stream()
                .filter(level -> level instanceof RequiredLevel.Known found && !found.isProvisional())
                .count();
        return texts.of(
                "criteria.set.lead",
                Vietnamese.date(viewpoint.date()),
                known,
                set.declared().indicators(),
                sure);
    }

    private List<String> warnings(Viewpoint viewpoint) {
        List<String> warnings = new ArrayList<>();
        String placeholder = set.declared().placeholder();
        if (placeholder != null) {
            warnings.add(texts.of("criteria.set.placeholder", placeholder));
        }
        if (!set.declared().complete()) {
            warnings.add(texts.of(
                    "criteria.set.incomplete",
                    set.indicators().count(),
                    set.declared().indicators()));
        }
        if (!set.isInForceOn(viewpoint.date())) {
            warnings.add(texts.of("criteria.set.outOfForce", Vietnamese.date(viewpoint.date())));
        }
        return warnings;
    }
}
