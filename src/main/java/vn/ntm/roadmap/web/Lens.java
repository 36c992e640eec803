package vn.ntm.roadmap.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.assessment.Viewed;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.roadmap.RowKey;

/**
 * Through what the pages look at a commune: which title, which year, as of which day.
 *
 * @param unitName name of the commune with its unit word
 * @param asOf the day as typed, empty for now
 * @param problem what is wrong with the day that was typed, null when nothing is
 * @param past whether a past day is looked at: nothing can be changed then
 * @param today the day looked at
 * @param titles the sets that grade communes in the year
 */
public record Lens(
        String unit,
        String unitName,
        CriteriaSetOutline set,
        int year,
        String asOf,
        @Nullable String problem,
        boolean past,
        Instant knownAt,
        LocalDate today,
        List<CriteriaSetOutline> titles) {
    public Lens {
        titles = List.copyOf(titles);
    }

    Viewed viewed() {
        return new Viewed(unit, set.id(), year, knownAt);
    }

    Lens under(CriteriaSetOutline title) {
        return new Lens(unit, unitName, title, year, asOf, problem, past, knownAt, today, titles);
    }

    RowKey key(int criterion, String indicator) {
        return new RowKey(unit, set.id(), year, criterion, indicator);
    }

    /** Address of one of the pages on the same commune, title, year and day. */
    public String path(String page) {
        return "/roadmap" + page + query();
    }

    /** Address of the row of an indicator; an empty code stands for the criterion as a whole. */
    public String row(int criterion, String indicator) {
        return path("/row") + "&criterion=" + criterion + "&indicator="
                + URLEncoder.encode(indicator, StandardCharsets.UTF_8);
    }

    private String query() {
        String day = past ? "&asOf=" + asOf : "";
        return "?unit=" + unit + "&set=" + set.id() + "&year=" + year + day;
    }
}
