package vn.ntm.criteria.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the list of levels to be compared with the text of the law. */
class LevelsPages {
    private final Texts texts;
    private final PublishedSet set;
    private final Viewpoint viewpoint;
    private final LevelsQuery query;
    private final List<LevelRow> all;

    LevelsPages(CriteriaSets sets, Texts texts, PublishedSet set, Viewpoint viewpoint, LevelsQuery query) {
        this.texts = texts;
        this.set = set;
        this.viewpoint = viewpoint;
        this.query = query;
        this.all = new LevelRows(sets, texts, set).at(viewpoint);
    }

    /** @param text the text that is being read on */
    LevelsPage page(boolean mayConfirm, @Nullable String text) {
        List<LevelRow> shown = all.stream().filter(row -> row.matches(query)).toList();
        return new LevelsPage(head(mayConfirm, text), filters(shown.size()), rows(shown));
    }

    /** The first row behind that one which waits for somebody; null when none does. */
    LevelsPage.@Nullable Row next(IndicatorRef after) {
        List<LevelRow> behind = all.stream()
                .dropWhile(row -> !row.indicator().equals(after))
                .skip(1)
                .toList();
        return Stream.of(behind, all)
                .flatMap(List::stream)
                .filter(row ->
                        row.isOpen() && row.matches(query) && !row.indicator().equals(after))
                .findFirst()
                .map(this::row)
                .orElse(null);
    }

    private LevelsPage.Head head(boolean mayConfirm, @Nullable String text) {
        long open = all.stream().filter(LevelRow::isOpen).count();
        String heading = open == 0
                ? texts.of("criteria.levels.heading.done", all.size())
                : texts.of("criteria.levels.heading", open, all.size());
        String lead = texts.of("criteria.levels.lead", Vietnamese.date(viewpoint.date()));
        String who = texts.of(mayConfirm ? "criteria.levels.may" : "criteria.levels.may-not");
        return new LevelsPage.Head(set.id(), set.name(), heading, lead, who, text);
    }

    private LevelsPage.Filters filters(int found) {
        List<LevelsPage.Count> counts = new ArrayList<>();
        counts.add(count("", all.size()));
        for (String state : LevelRow.STATES) {
            int size = Math.toIntExact(all.stream().filter(row -> row.is(state)).count());
            if (size > 0) {
                counts.add(count(state, size));
            }
        }
        String words = texts.of("criteria.levels.found", found, all.size());
        return new LevelsPage.Filters(counts, List.of(criteria(), states()), viewpoint.form(), query.like(), words);
    }

    private LevelsPage.Count count(String state, int size) {
        LevelsQuery other = new LevelsQuery(query.criterion(), state, query.like(), null, null);
        String address = "/criteria-sets/" + set.id() + "/levels" + viewpoint.query() + other.carried();
        boolean isChosen = state.equals(Objects.requireNonNullElse(query.state(), ""));
        return new LevelsPage.Count(stateName(state), size, address, isChosen);
    }

    private String stateName(String state) {
        return texts.of("criteria.levels.state." + (state.isEmpty() ? "all" : state));
    }

    private Viewpoint.Choices criteria() {
        List<Viewpoint.Option> options = new ArrayList<>();
        options.add(new Viewpoint.Option("", texts.of("criteria.levels.criterion.all"), false));
        for (Criterion criterion : set.criteria()) {
            String number = String.valueOf(criterion.number());
            options.add(
                    new Viewpoint.Option(number, number + ". " + criterion.name(), number.equals(query.criterion())));
        }
        return new Viewpoint.Choices("criterion", texts.of("criteria.levels.criterion"), options, null);
    }

    private Viewpoint.Choices states() {
        List<Viewpoint.Option> options = Stream.concat(Stream.of(""), LevelRow.STATES.stream())
                .map(state -> new Viewpoint.Option(state, stateName(state), state.equals(query.state())))
                .toList();
        return new Viewpoint.Choices("state", texts.of("criteria.levels.state"), options, null);
    }

    private List<LevelsPage.Row> rows(List<LevelRow> shown) {
        return shown.stream().map(this::row).toList();
    }

    private LevelsPage.Row row(LevelRow row) {
        int others = row.open() - (row.confidence().isProvisional() ? 1 : 0);
        return new LevelsPage.Row(
                code(row.indicator(), texts),
                row.text(),
                address(row.indicator()),
                row.level(),
                others > 0 ? texts.of("criteria.levels.open", others) : null,
                row.hint());
    }

    String listAddress() {
        return "/criteria-sets/" + set.id() + "/levels" + viewpoint.query() + query.carried();
    }

    /** The page of an indicator, with everything chosen here. */
    String address(IndicatorRef indicator) {
        return "/criteria-sets/" + set.id() + "/levels/" + indicator.code() + viewpoint.query() + query.carried();
    }

    static String code(IndicatorRef indicator, Texts texts) {
        if (indicator.isCondition()) {
            return texts.of("criteria.levels.condition");
        }
        return Character.isDigit(indicator.code().charAt(0))
                ? indicator.code()
                : texts.of("criteria.indicator.unnumbered");
    }
}
