package vn.ntm.criteria.web;

import java.util.stream.Collectors;
import vn.ntm.criteria.LegalInstrument;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** What is said about a set in one line. */
final class SetWords {
    private SetWords() {}

    static String period(PublishedSet set, Texts texts) {
        return set.effectiveTo() == null
                ? texts.of("criteria.period.since", Vietnamese.date(set.effectiveFrom()))
                : texts.of(
                        "criteria.period.between",
                        Vietnamese.date(set.effectiveFrom()),
                        Vietnamese.date(set.effectiveTo()));
    }

    /** How many criteria and indicators, and how many of them we know while the set is incomplete. */
    static String counts(PublishedSet set, Texts texts) {
        return set.declared().complete()
                ? texts.of(
                        "criteria.counts",
                        set.declared().criteria(),
                        set.declared().indicators())
                : texts.of(
                        "criteria.counts.incomplete",
                        set.declared().criteria(),
                        set.declared().indicators(),
                        set.indicators().count());
    }

    /** Numbers of the instruments that issue or amend it; words where none has been found. */
    static String laws(PublishedSet set, Texts texts) {
        String numbers = set.background().instruments().stream()
                .filter(law -> law.role() == LegalInstrument.Role.ISSUES || law.role() == LegalInstrument.Role.AMENDS)
                .map(LegalInstrument::number)
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? texts.of("criteria.law.notFound") : numbers;
    }
}
