package vn.ntm.assessment.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.assessment.Snapshot;
import vn.ntm.assessment.Viewed;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.shared.Texts;

/**
 * Through what the pages look at a commune: which set, which year, as of which day.
 *
 * @param unitName name of the commune with its unit word
 * @param hamlet what the commune calls its hamlets, within a sentence
 * @param asOf the day as typed, empty for now
 * @param problem what is wrong with the day that was typed, null when nothing is
 * @param said what was last said of the commune up to that moment, on whosever word; null when nothing was
 * @param past whether a past day is looked at: nothing can be changed then
 */
public record Lens(
        String unit,
        String unitName,
        String hamlet,
        PublishedSet set,
        int year,
        String asOf,
        @Nullable String problem,
        boolean past,
        Instant knownAt,
        List<Choice> sets,
        List<Integer> years,
        @Nullable Snapshot said) {
    /** A set to choose. */
    public record Choice(String id, String name) {}

    public Lens {
        sets = List.copyOf(sets);
        years = List.copyOf(years);
    }

    /** The same with what is known a moment later. */
    Lens now(Instant moment) {
        return past
                ? this
                : new Lens(unit, unitName, hamlet, set, year, asOf, problem, false, moment, sets, years, said);
    }

    /** The texts that speak of this commune's hamlets by their word. */
    public Texts in(Texts texts) {
        return texts.callingHamlets(hamlet);
    }

    Viewed viewed() {
        return new Viewed(unit, set.id(), year, knownAt);
    }

    /** Address of the board. */
    public String board() {
        return "/assessment/" + unit + query();
    }

    public String criterion(int number) {
        return "/assessment/" + unit + "/criteria/" + number + query();
    }

    /** Address of the explanation of a verdict. */
    public String indicator(String code) {
        return "/assessment/" + unit + "/indicators/" + URLEncoder.encode(code, StandardCharsets.UTF_8) + query();
    }

    /** Address that takes a form of this commune. */
    public String action(String what) {
        return "/assessment/" + unit + "/" + what;
    }

    /** The same view, as a query. */
    public String query() {
        String day = past ? "&asOf=" + asOf : "";
        return "?set=" + set.id() + "&year=" + year + day;
    }

    /** The same as of now. */
    public String nowQuery() {
        return "?set=" + set.id() + "&year=" + year;
    }
}
