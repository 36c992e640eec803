package vn.ntm.reporting.narrative;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.assessment.Viewed;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.Origin;
import vn.ntm.reporting.ParagraphSource;
import vn.ntm.roadmap.OpenCriterion;
import vn.ntm.roadmap.Roadmap;
import vn.ntm.roadmap.Roadmaps;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Criteria still to be met, and by when the roadmap closes them. */
@Component("reportingRoadmapParagraph")
class RoadmapParagraph implements ParagraphSource {
    private final Roadmaps roadmaps;
    private final Texts texts;

    RoadmapParagraph(Roadmaps roadmaps, Texts texts) {
        this.roadmaps = roadmaps;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "roadmap";
    }

    @Override
    public Filled draft(Asked asked) {
        Roadmap roadmap = roadmaps.of(new Viewed(asked.unitCode(), asked.setId(), asked.year(), asked.knownAt()));
        ParagraphText words = new ParagraphText(texts);
        List<OpenCriterion> open = roadmap.open();
        List<String> names =
                open.stream().map(one -> StandingParagraph.named(one.result())).toList();
        words.lineIf(!open.isEmpty(), "reporting.narrative.open", open.size(), words.listed(names));
        open.stream()
                .filter(OpenCriterion::hasDeadline)
                .forEach(one -> words.line(
                        "reporting.narrative.open.by",
                        StandingParagraph.named(one.result()),
                        Vietnamese.date(one.estimate().due())));
        long without = open.stream().filter(one -> !one.hasDeadline()).count();
        words.lineIf(without > 0, "reporting.narrative.open.without", without);
        return Filled.of(
                CellValue.words(words.text()),
                Origin.of(
                        "roadmap",
                        "/roadmap?unit=" + asked.unitCode() + "&set=" + asked.setId() + "&year=" + asked.year(),
                        asked.day(),
                        true));
    }
}
