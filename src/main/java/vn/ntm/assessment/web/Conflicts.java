package vn.ntm.assessment.web;

import java.util.List;
import vn.ntm.assessment.Demand;
import vn.ntm.criteria.Wording;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.Entry;
import vn.ntm.values.FigureText;
import vn.ntm.values.MeasuredValue;

/** What two people saved of the same value, side by side. */
record Conflicts(Texts texts) {
    /** The form takes over the versions that are kept now: sent again, it goes in their place. */
    EntryForm.Conflict of(Entries kept, List<Entry> typedEntries, Typed typed) {
        List<EntryForm.Side> sides =
                typedEntries.stream().map(entry -> side(kept, entry)).toList();
        kept.parts().forEach(part -> typed.with("seen" + part.suffix(), String.valueOf(part.seen())));
        return new EntryForm.Conflict(sides);
    }

    private EntryForm.Side side(Entries kept, Entry entry) {
        Demand demand = kept.demand();
        Demand.Part part = demand.parts().stream()
                .filter(one -> one.key().equals(entry.part()))
                .findFirst()
                .orElseThrow();
        Wording.Measure measure = PartWords.measure(demand, part);
        FigureText words = new FigureText(texts);
        String mine = words.words(entry.figure(), measure) + ", " + Vietnamese.date(entry.measuredOn());
        return kept.current(part.key())
                .map(value -> new EntryForm.Side(
                        new PartWords(texts).label(part),
                        told(value, words.words(value.figure(), measure)),
                        by(value),
                        mine))
                .orElseGet(() -> new EntryForm.Side(
                        new PartWords(texts).label(part), texts.of("assessment.result.none"), "", mine));
    }

    private static String told(MeasuredValue value, String figure) {
        return figure + ", " + Vietnamese.date(value.measuredOn());
    }

    private String by(MeasuredValue value) {
        return texts.of("assessment.conflict.by", value.recordedBy(), Vietnamese.moment(value.recordedAt()));
    }
}
