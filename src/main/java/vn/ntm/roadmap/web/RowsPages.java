package vn.ntm.roadmap.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.assessment.SetResult;
import vn.ntm.roadmap.OpenCriterion;
import vn.ntm.roadmap.Roadmap;
import vn.ntm.roadmap.RoadmapRow;
import vn.ntm.roadmap.Roadmaps;
import vn.ntm.roadmap.RowContent;
import vn.ntm.roadmap.RowKey;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the table B11: every criterion still to be met has its rows from the start, proposed where nobody has made them. */
@Component
class RowsPages {
    private final Roadmaps roadmaps;
    private final Proposals proposals;
    private final Words words;
    private final Access access;
    private final Texts texts;

    RowsPages(Roadmaps roadmaps, Proposals proposals, Words words, Access access, Texts texts) {
        this.roadmaps = roadmaps;
        this.proposals = proposals;
        this.words = words;
        this.access = access;
        this.texts = texts;
    }

    RowsPage of(Lens lens) {
        Roadmap roadmap = roadmaps.of(lens.viewed());
        List<OpenCriterion> open = roadmap.open();
        Proposals.Of proposed = proposals.of(lens, roadmap);
        List<RowsPage.Group> groups = new ArrayList<>();
        for (OpenCriterion one : open) {
            groups.add(group(groups.size() + 1, lens, roadmap, one, proposed));
        }
        long begun = open.stream().filter(OpenCriterion::isBegun).count();
        return new RowsPage(
                lens,
                texts.of("roadmap.rows.headline", open.size(), words.title(lens.set())),
                texts.of("roadmap.rows.lead", begun, open.size()),
                groups,
                money(open),
                lacking(lens, roadmap),
                !lens.past() && access.mayChange(Act.KEEP_ROADMAP, lens.unit()));
    }

    private RowsPage.Group group(int order, Lens lens, Roadmap roadmap, OpenCriterion open, Proposals.Of proposed) {
        int number = open.number();
        RowsPage.Row whole = row(
                lens.row(number, RowKey.WHOLE),
                new Subject("", texts.of("roadmap.rows.whole"), progress(open)),
                open.whole(),
                proposed.forWhole(open));
        Stream<RowsPage.Row> steps = open.steps().stream()
                .map(step -> row(
                        lens.row(number, step.indicator().code()),
                        subject(step, roadmap.result()),
                        step.row(),
                        proposed.forStep(step)));
        return new RowsPage.Group(
                order,
                number,
                open.result().criterion().name(),
                words.signs(open, roadmap.word()),
                Stream.concat(Stream.of(whole), steps).toList());
    }

    /** What a row is about. */
    private record Subject(String indicator, String text, String present) {}

    private Subject subject(OpenCriterion.Step step, SetResult result) {
        String present = words.present(step.indicator());
        return new Subject(
                step.indicator().code(),
                step.indicator().demand().text(),
                texts.of("roadmap.rows.present", present, words.level(step.indicator(), result)));
    }

    private String progress(OpenCriterion open) {
        return texts.of("roadmap.progress", open.result().met(), open.result().applicable());
    }

    private RowsPage.Row row(String path, Subject subject, @Nullable RoadmapRow row, Proposals.Proposal proposal) {
        RowContent content = row == null ? null : row.content();
        return new RowsPage.Row(
                subject.indicator(),
                subject.text(),
                subject.present(),
                content == null ? proposal.goal() : content.goal(),
                content == null ? proposal.solution() : content.solution(),
                content == null ? null : content.money(),
                content == null ? null : content.effort(),
                Vietnamese.date(content == null ? proposal.due() : content.due()),
                row == null ? proposal.responsible() : row.responsibleTitle(),
                row != null,
                row == null ? "" : texts.of("roadmap.rows.by", row.savedBy(), Vietnamese.moment(row.savedAt())),
                path);
    }

    private String money(List<OpenCriterion> open) {
        List<Long> known = open.stream()
                .map(one -> Optional.ofNullable(one.estimate().money()))
                .flatMap(Optional::stream)
                .toList();
        return known.isEmpty()
                ? texts.of("roadmap.rows.no-money")
                : texts.of(
                        "roadmap.rows.money",
                        Vietnamese.number(
                                known.stream().mapToLong(Long::longValue).sum()),
                        known.size(),
                        open.size());
    }

    private List<RowsPage.Lacking> lacking(Lens lens, Roadmap roadmap) {
        return Stream.of(
                        lacking(lens, roadmap, "roadmap.lacking.responsible", one -> !one.hasResponsible()),
                        lacking(lens, roadmap, "roadmap.lacking.deadline", one -> !one.hasDeadline()),
                        lacking(
                                lens,
                                roadmap,
                                "roadmap.lacking.target",
                                one -> roadmap.word() != null && !one.target()))
                .filter(lacking -> !lacking.places().isEmpty())
                .toList();
    }

    private RowsPage.Lacking lacking(Lens lens, Roadmap roadmap, String key, Predicate<OpenCriterion> lacks) {
        List<RowsPage.Place> places = roadmap.open().stream()
                .filter(lacks)
                .map(one -> new RowsPage.Place(
                        one.number() + " " + one.result().criterion().name(), lens.row(one.number(), RowKey.WHOLE)))
                .toList();
        return new RowsPage.Lacking(texts.of(key, places.size()), places);
    }
}
