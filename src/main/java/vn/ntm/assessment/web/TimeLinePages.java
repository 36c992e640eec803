package vn.ntm.assessment.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.assessment.Assessment;
import vn.ntm.assessment.Snapshot;
import vn.ntm.assessment.history.Course;
import vn.ntm.assessment.history.Courses;
import vn.ntm.assessment.history.CriterionChange;
import vn.ntm.assessment.history.Risk;
import vn.ntm.criteria.Criterion;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the time line. */
@Component
@Transactional(readOnly = true)
class TimeLinePages {
    private static final int WIDE = 960;
    private static final int NARROW = 330;

    private final Courses courses;
    private final Assessment assessment;
    private final Texts texts;

    TimeLinePages(Courses courses, Assessment assessment, Texts texts) {
        this.courses = courses;
        this.assessment = assessment;
        this.texts = texts;
    }

    TimeLinePage page(Lens lens) {
        Course course = courses.of(lens.viewed());
        List<Snapshot> plans = assessment.all(lens.unit(), lens.set().id(), lens.knownAt());
        int total = lens.set().criteria().size();
        TimeLineDrawing drawing = new TimeLineDrawing(texts, course, plans, total, lens.knownAt());
        boolean empty = course.steps().isEmpty() && plans.isEmpty();
        return new TimeLinePage(
                lens,
                finding(course, total),
                empty ? null : drawing.of(WIDE),
                empty ? null : drawing.of(NARROW),
                lines(lens, course, total),
                plans.stream().map(this::said).toList());
    }

    private String finding(Course course, int total) {
        return course.last()
                .map(last -> finding(course, last.met(), total))
                .orElseGet(() -> texts.of("assessment.timeline.none"));
    }

    private String finding(Course course, int met, int total) {
        String begin = Vietnamese.moment(course.steps().getFirst().at());
        long gained =
                course.changes().stream().filter(CriterionChange::isGained).count();
        long lost = course.changes().stream().filter(CriterionChange::isLost).count();
        return gained + lost == 0
                ? texts.of("assessment.timeline.unchanged", begin, met, total)
                : texts.of(
                        "assessment.timeline.finding",
                        begin,
                        course.steps().getFirst().met(),
                        met,
                        total,
                        gained,
                        lost);
    }

    /** Newest first. */
    private List<TimeLinePage.Line> lines(Lens lens, Course course, int total) {
        List<TimeLinePage.Line> lines = new ArrayList<>();
        for (Course.Step step : course.steps()) {
            String met = step.met() + "/" + total;
            if (step.changes().isEmpty()) {
                lines.add(new TimeLinePage.Line(
                        Vietnamese.moment(step.at()),
                        texts.of("assessment.timeline.begins", step.followed()),
                        "",
                        "",
                        null,
                        "",
                        met));
            }
            step.changes().forEach(change -> lines.add(line(lens, change, met)));
        }
        return lines.reversed();
    }

    private TimeLinePage.Line line(Lens lens, CriterionChange change, String met) {
        Sign sign = new Signs(texts).of(change.to().state());
        boolean risk = change.from() == change.to();
        String name = lens.set().criteria().stream()
                .filter(one -> one.number() == change.criterion())
                .map(Criterion::name)
                .findFirst()
                .orElse("");
        return new TimeLinePage.Line(
                Vietnamese.moment(change.at()),
                change.criterion() + ". " + name,
                "/assessment/" + change.unitCode() + "/changes/" + change.id(),
                risk ? "" : texts.of(change.from().nameKey()),
                risk && change.risk() != Risk.NONE
                        ? new Sign(
                                "badge brick",
                                "trending-down",
                                texts.of(change.risk().nameKey()))
                        : new Sign(sign.css(), sign.icon(), texts.of(change.to().nameKey())),
                texts.of(change.cause().nameKey()),
                met);
    }

    private TimeLinePage.Said said(Snapshot plan) {
        return new TimeLinePage.Said(
                Vietnamese.date(plan.asOf()),
                plan.met() + "/" + plan.total(),
                texts.of("assessment.timeline.said", plan.recordedBy(), Vietnamese.moment(plan.recordedAt())));
    }
}
