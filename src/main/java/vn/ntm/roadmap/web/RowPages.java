package vn.ntm.roadmap.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.people.Position;
import vn.ntm.roadmap.NoSuchRow;
import vn.ntm.roadmap.OpenCriterion;
import vn.ntm.roadmap.Roadmap;
import vn.ntm.roadmap.RoadmapRow;
import vn.ntm.roadmap.Roadmaps;
import vn.ntm.roadmap.RowContent;
import vn.ntm.roadmap.RowKey;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Shows one row: what it is about, its form, its versions. */
@Component
class RowPages {
    private final Roadmaps roadmaps;
    private final Proposals proposals;
    private final Words words;
    private final Access access;
    private final Texts texts;

    RowPages(Roadmaps roadmaps, Proposals proposals, Words words, Access access, Texts texts) {
        this.roadmaps = roadmaps;
        this.proposals = proposals;
        this.words = words;
        this.access = access;
        this.texts = texts;
    }

    /** The row as it is kept, or as it is proposed. */
    RowPage of(Lens lens, RowKey key) {
        return of(lens, key, null, null);
    }

    /**
     * The row with what somebody typed.
     *
     * @param typed null to show what is kept
     * @param faster what somebody else saved in the meantime, null when nobody did
     */
    RowPage of(Lens lens, RowKey key, @Nullable RowForm typed, @Nullable RoadmapRow faster) {
        Roadmap roadmap = roadmaps.of(lens.viewed());
        OpenCriterion open = roadmap.find(key.criterion()).orElseThrow(() -> new NoSuchRow(key));
        Proposals.Of proposed = proposals.of(lens, roadmap);
        About about = key.indicator().isEmpty() ? whole(open, proposed) : step(open, key, roadmap, proposed);
        RoadmapRow row = about.row();
        RowForm kept = row == null ? RowForm.of(about.proposal(), texts) : RowForm.of(row, texts);
        return new RowPage(
                lens,
                key.criterion(),
                key.indicator(),
                open.number() + " " + open.result().criterion().name(),
                about.text(),
                about.level(),
                about.present(),
                about.needs(),
                typed == null ? kept : typed,
                proposed.positions().stream().map(RowPages::option).toList(),
                faster == null ? null : version(faster),
                roadmaps.versions(key).stream()
                        .filter(version -> !version.savedAt().isAfter(lens.knownAt()))
                        .map(this::version)
                        .toList(),
                row != null,
                !lens.past() && access.mayChange(Act.KEEP_ROADMAP, lens.unit()));
    }

    /** What a row is about and what is kept of it. */
    private record About(
            String text,
            String level,
            String present,
            List<String> needs,
            @Nullable RoadmapRow row,
            Proposals.Proposal proposal) {}

    private About whole(OpenCriterion open, Proposals.Of proposed) {
        return new About(
                texts.of("roadmap.rows.whole"),
                texts.of("roadmap.row.every-indicator"),
                texts.of("roadmap.progress", open.result().met(), open.result().applicable()),
                List.of(),
                open.whole(),
                proposed.forWhole(open));
    }

    private About step(OpenCriterion open, RowKey key, Roadmap roadmap, Proposals.Of proposed) {
        OpenCriterion.Step step = open.steps().stream()
                .filter(one -> one.indicator().code().equals(key.indicator()))
                .findFirst()
                .orElseThrow(() -> new NoSuchRow(key));
        return new About(
                step.indicator().code() + " " + step.indicator().demand().text(),
                words.level(step.indicator(), roadmap.result()),
                words.present(step.indicator()),
                words.needs(step),
                step.row(),
                proposed.forStep(step));
    }

    private static RowPage.Option option(Position position) {
        String holder = position.holder();
        return new RowPage.Option(
                position.id().toString(), holder == null ? position.title() : position.title() + " – " + holder);
    }

    private RowPage.Version version(RoadmapRow row) {
        RowContent content = row.content();
        List<RowPage.Fact> facts = Stream.of(
                        fact("goal", content.goal()),
                        fact("solution", content.solution()),
                        fact("money", number(content.money())),
                        fact("effort", number(content.effort())),
                        fact("due", Vietnamese.date(content.due())),
                        fact("responsible", row.responsibleTitle()))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
        return new RowPage.Version(row.savedBy(), Vietnamese.moment(row.savedAt()), facts);
    }

    private RowPage.Fact fact(String field, String value) {
        return new RowPage.Fact(texts.of("roadmap.column." + field), value);
    }

    private static String number(@Nullable Long number) {
        return number == null ? "" : Vietnamese.number(number);
    }
}
