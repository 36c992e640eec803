package vn.ntm.assessment.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.assessment.Demand;
import vn.ntm.assessment.Demands;
import vn.ntm.assessment.Standings;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.Entry;
import vn.ntm.values.Saved;
import vn.ntm.values.UnknownIndicator;
import vn.ntm.values.Values;

/** What an entry form is about, and what becomes of it: two transactions, however much is shown. */
@Component
@Transactional
class ValueForms {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Lenses lenses;
    private final Standings standings;
    private final Articles articles;
    private final CriterionPages pages;
    private final Values values;
    private final Clock clock;

    ValueForms(
            Lenses lenses, Standings standings, Articles articles, CriterionPages pages, Values values, Clock clock) {
        this.lenses = lenses;
        this.standings = standings;
        this.articles = articles;
        this.pages = pages;
        this.values = values;
        this.clock = clock;
    }

    /**
     * A form that was sent.
     *
     * @param criterion number of the criterion, {@link CriterionPages#CONDITIONS} for a condition
     * @param entries the fields with what is kept
     */
    record Sent(Lens lens, int criterion, Entries entries) {
        String code() {
            return entries.demand().ref().code();
        }
    }

    /** @throws UnknownIndicator when the set has none of that code */
    @Transactional(readOnly = true)
    public Sent open(String unit, Typed typed) {
        Lens lens = lenses.of(unit, new Lenses.Asked(typed.value("set"), typed.value("year"), null));
        String code = typed.value("code");
        Demands demands = standings.demands(lens.viewed());
        int criterion = demands.criterionOf(code)
                .orElseThrow(
                        () -> new UnknownIndicator(new IndicatorRef(lens.set().id(), code)));
        Demand demand = demands.of(criterion).stream()
                .filter(one -> one.ref().code().equals(code))
                .findFirst()
                .orElseThrow();
        String whose = typed.isEmpty("for") ? unit : typed.value("for");
        return new Sent(lens, criterion, articles.entries(lens, demand, whose));
    }

    /** What is kept by now. */
    @Transactional(readOnly = true)
    public Entries again(Sent form) {
        return articles.entries(
                form.lens().now(clock.instant()),
                form.entries().demand(),
                form.entries().unit());
    }

    /** @return when, in words; empty when nothing had changed */
    public String keep(List<Entry> entries) {
        boolean changed = values.saveTogether(entries).stream().anyMatch(Saved::changed);
        return changed ? TIME.format(clock.instant().atZone(Vietnamese.ZONE)) : "";
    }

    /** Keeps the entries and reads back, in the same transaction, what of the page is another now. */
    public CriterionPage keepAndShow(Sent form, List<Entry> entries) {
        String at = keep(entries);
        return pages.piece(form.lens().now(clock.instant()), form.criterion(), form.code(), at);
    }
}
