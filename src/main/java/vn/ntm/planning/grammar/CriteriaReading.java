package vn.ntm.planning.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.planning.grammar.names.CriterionNames;
import vn.ntm.planning.grammar.names.SetRecognition;
import vn.ntm.planning.reading.Baseline;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.SetReading;

/** What a plan says of criteria: first which set its names belong to, then what it claims and wants by the names of that set. */
record CriteriaReading(SetReading set, Claims claims, Baseline baseline, CriterionNames names) {

    static CriteriaReading of(Outline outline, List<CriteriaSetOutline> sets, @Nullable Integer year) {
        Claims loose = ClaimReader.read(outline, CriterionNames.of(sets), year);
        SetRecognition.Verdict verdict = new SetRecognition(sets).judge(loose.mentions(), year);
        CriterionNames names = CriterionNames.of(verdict.possible().isEmpty() ? sets : verdict.possible());
        Claims claims = ClaimReader.read(outline, names, year);
        List<Found<String>> labels = SetLabels.in(outline.blocks());
        CriteriaSetOutline set = verdict.set();
        SetReading reading =
                new SetReading(set == null ? null : set.id(), SetLabels.plainest(labels), verdict.confidence(), labels);
        Baseline baseline = new Baseline(BaselineDate.in(outline, claims), claims.claims(), claims.counts());
        return new CriteriaReading(reading, claims, baseline, names);
    }
}
