package vn.ntm.assessment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.assessment.Assessment;
import vn.ntm.assessment.CommuneGroups;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.Mark;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Snapshot;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.closing.Closing;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.LevelText;
import vn.ntm.criteria.SetBackground;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.Reported;

/** Makes the board. */
@Component
@Transactional(readOnly = true)
class BoardPages {
    private static final String LACKING = "lacking";

    private final Standings standings;
    private final Assessment assessment;
    private final CommuneGroups groups;
    private final CriteriaSets sets;
    private final Closing closing;
    private final Access access;
    private final Texts texts;

    BoardPages(
            Standings standings,
            Assessment assessment,
            CommuneGroups groups,
            CriteriaSets sets,
            Closing closing,
            Access access,
            Texts texts) {
        this.standings = standings;
        this.assessment = assessment;
        this.groups = groups;
        this.sets = sets;
        this.closing = closing;
        this.access = access;
        this.texts = texts;
    }

    /** @param sent the form for the group as it came back, null when it did not */
    BoardPage page(Lens lens, String show, @Nullable Typed sent) {
        SetResult result = standings.of(lens.viewed());
        Optional<Snapshot> plan = assessment
                .newest(lens.unit(), lens.knownAt())
                .filter(snapshot -> snapshot.criteriaSet().equals(lens.set().id()));
        return new BoardPage(
                lens,
                texts.of("assessment.board.headline", lens.unitName(), lens.year(), result.met(), result.total()),
                lead(result),
                plan.map(one -> texts.of("assessment.board.plan", one.met(), one.total()))
                        .orElse(""),
                new OldValues(texts, lens, result).count(),
                result.criteria().stream().map(one -> tile(lens, one)).toList(),
                keys(result),
                filters(lens, result, show),
                grouped(lens, result, plan, show),
                result.conditions().stream().map(one -> condition(lens, one)).toList(),
                lens.criterion(CriterionPages.CONDITIONS),
                communeGroup(lens, result, sent),
                closed(lens));
    }

    private String lead(SetResult result) {
        int reached = result.reached() - result.met();
        String unproved = reached > 0 ? texts.of("assessment.board.reached", reached) : "";
        String empty = result.indicators()
                        .allMatch(one ->
                                one.parts().stream().allMatch(part -> part.reported() instanceof Reported.Missing))
                ? texts.of("assessment.board.empty")
                : "";
        return (unproved + empty).strip();
    }

    private BoardPage.Tile tile(Lens lens, CriterionResult one) {
        String css = switch (one.state()) {
            case MET -> "met";
            case UNDECIDED -> "target";
            case NOT_MET, NOT_ASSESSED -> "none";
        };
        return new BoardPage.Tile(
                one.number(),
                one.criterion().name(),
                css,
                new Signs(texts).of(one.state()),
                one.met() + "/" + one.applicable(),
                lens.criterion(one.number()));
    }

    private List<BoardPage.Key> keys(SetResult result) {
        return Arrays.stream(CriterionState.values())
                .map(state -> new BoardPage.Key(
                        switch (state) {
                            case MET -> "leaf";
                            case UNDECIDED -> "rice";
                            case NOT_MET, NOT_ASSESSED -> "";
                        },
                        new Signs(texts).of(state).words() + " " + result.count(state)))
                .toList();
    }

    private List<BoardPage.Filter> filters(Lens lens, SetResult result, String show) {
        Stream<BoardPage.Filter> marks = Arrays.stream(Mark.values())
                .map(mark -> filter(
                        lens,
                        word(mark),
                        new Signs(texts).of(mark).words(),
                        (int) result.criteria().stream()
                                .filter(one -> one.has(mark))
                                .count(),
                        show))
                .filter(filter -> filter.count() > 0 || filter.current());
        int lacking = (int) result.criteria().stream()
                .filter(one -> one.state() != CriterionState.MET)
                .count();
        return Stream.concat(
                        Stream.of(
                                filter(lens, "", texts.of("assessment.board.all"), result.total(), show),
                                filter(lens, LACKING, texts.of("assessment.board.lacking"), lacking, show)),
                        marks)
                .toList();
    }

    private static BoardPage.Filter filter(Lens lens, String word, String words, int count, String show) {
        String address = lens.board() + (word.isEmpty() ? "" : "&show=" + word) + "#danh-sach";
        return new BoardPage.Filter(words, count, address, word.equals(show));
    }

    private static String word(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isShown(CriterionResult one, String show) {
        return switch (show) {
            case LACKING -> one.state() != CriterionState.MET;
            default ->
                Arrays.stream(Mark.values())
                        .filter(mark -> word(mark).equals(show))
                        .allMatch(one::has);
        };
    }

    private List<BoardPage.Group> grouped(Lens lens, SetResult result, Optional<Snapshot> plan, String show) {
        Lacks lacks = new Lacks(lens.in(texts), lens, conclusions(lens));
        SortedMap<Integer, List<CriterionResult>> byGroup = result.criteria().stream()
                .collect(Collectors.groupingBy(one -> first(result, one), TreeMap::new, Collectors.toList()));
        return byGroup.values().stream()
                .map(criteria -> new BoardPage.Group(
                        heading(criteria.getFirst()),
                        texts.of("assessment.board.met", metIn(criteria), criteria.size()),
                        criteria.stream()
                                .filter(one -> isShown(one, show))
                                .map(one -> row(lens, one, plan, lacks))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static long metIn(List<CriterionResult> criteria) {
        return criteria.stream()
                .filter(one -> one.state() == CriterionState.MET)
                .count();
    }

    /** Number of the first criterion under the same heading: headings stand in official order. */
    private static int first(SetResult result, CriterionResult one) {
        return result.criteria().stream()
                .filter(other -> heading(other).equals(heading(one)))
                .mapToInt(CriterionResult::number)
                .min()
                .orElse(one.number());
    }

    private static String heading(CriterionResult one) {
        return Optional.ofNullable(one.criterion().group()).orElse("");
    }

    private BoardPage.Row row(Lens lens, CriterionResult one, Optional<Snapshot> plan, Lacks lacks) {
        Signs signs = new Signs(texts);
        int missing = lacks.of(one).size();
        return new BoardPage.Row(
                one.number(),
                one.criterion().name(),
                lens.criterion(one.number()),
                signs.of(one.state()),
                texts.of("assessment.count", one.met(), one.applicable()),
                plan.map(snapshot -> signs.planned(snapshot.stateOf(one.number())))
                        .orElse(null),
                missing == 0 ? "" : texts.of("assessment.board.missing", missing),
                Arrays.stream(Mark.values())
                        .filter(one::has)
                        .filter(mark -> mark != Mark.PROVISIONAL)
                        .map(signs::of)
                        .toList());
    }

    private BoardPage.Condition condition(Lens lens, IndicatorResult one) {
        return new BoardPage.Condition(
                new Signs(texts).of(one.state()),
                one.demand().text(),
                lens.criterion(CriterionPages.CONDITIONS) + "#" + Names.anchor(one.code()));
    }

    private BoardPage.@Nullable CommuneGroup communeGroup(Lens lens, SetResult result, @Nullable Typed sent) {
        List<Lens.Choice> choices = lens.set().background().groups().stream()
                .map(group -> new Lens.Choice(group.code(), group.name()))
                .toList();
        if (choices.isEmpty()) {
            return null;
        }
        String current = groups.of(lens.unit(), result.day(), lens.knownAt())
                .map(code -> lens.set().background().groups().stream()
                        .filter(group -> group.code().equals(code))
                        .map(SetBackground.Group::name)
                        .findFirst()
                        .orElse(code))
                .orElse("");
        boolean may = !lens.past() && access.mayChange(Act.CLOSE_ASSESSMENT, lens.unit());
        return new BoardPage.CommuneGroup(current, choices, may ? sent == null ? new Typed(texts) : sent : null);
    }

    private BoardPage.Closed closed(Lens lens) {
        String list = "/assessment/" + lens.unit() + "/closed";
        String close = access.mayChange(Act.CLOSE_ASSESSMENT, lens.unit())
                ? "/assessment/" + lens.unit() + "/close" + lens.query()
                : "";
        return closing.newest(lens.viewed())
                .map(one -> new BoardPage.Closed(
                        texts.of(
                                "assessment.closed.banner",
                                one.version(),
                                one.met(),
                                one.total(),
                                Vietnamese.moment(one.closedAt())),
                        list + "/" + one.id(),
                        list,
                        close))
                .orElseGet(() -> new BoardPage.Closed("", "", list, close));
    }

    private Conclusions conclusions(Lens lens) {
        return new Conclusions(lens.in(texts), new LevelLines(texts, new LevelText(texts, sets.places(), lens.set())));
    }
}
