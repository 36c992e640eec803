package vn.ntm.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.ntm.assessment.country.Bands;
import vn.ntm.assessment.country.CommuneStanding;
import vn.ntm.assessment.country.StandingState;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.organization.Unit;

/**
 * Units against criteria. Every sum is over units for which somebody has entered something; how many that are of how many stands beside it.
 *
 * @param lawDay whose law counts, and whose units in an overview of units of then
 * @param knownAt the moment everything holds for
 * @param outside units that lay in the province on that day and are out of the reader's reach today, as they were parted
 */
public record Matrix(
        View view, PublishedSet set, LocalDate lawDay, Instant knownAt, List<UnitRow> rows, List<Unit> outside) {
    /**
     * How one criterion stands in all units.
     *
     * @param undecided also those that reach their levels without proof
     * @param unsure whether a level it rests on was not compared with the official text
     */
    public record CriterionSum(int met, int notMet, int undecided, int notAssessed, boolean unsure) {}

    public Matrix {
        rows = List.copyOf(rows);
        outside = List.copyOf(outside);
    }

    /** Units that count. */
    public List<UnitRow> reported() {
        return rows.stream().filter(UnitRow::isReported).toList();
    }

    /** Units that could have a result, but nobody has entered anything for. */
    public List<UnitRow> silent() {
        return rows.stream()
                .filter(row -> !row.isReported() && !row.isTooYoung())
                .toList();
    }

    /** Units that are younger than the day whose law counts. */
    public List<UnitRow> tooYoung() {
        return rows.stream().filter(UnitRow::isTooYoung).toList();
    }

    public int criteria() {
        return set.criteria().size();
    }

    public Bands bands() {
        return Bands.of(criteria(), reported().stream().map(UnitRow::met).toList());
    }

    /** Units that meet every criterion. */
    public int complete() {
        return (int) reported().stream().filter(row -> row.met() == criteria()).count();
    }

    /** Criteria met in all units together. */
    public long met() {
        return reported().stream().mapToLong(UnitRow::met).sum();
    }

    /** @param place of the criterion in the set, from 0 */
    public CriterionSum sum(int place) {
        Map<StandingState, Integer> counts = new EnumMap<>(StandingState.class);
        boolean unsure = false;
        for (UnitRow row : rows) {
            CommuneStanding standing = row.standing();
            if (standing != null && standing.reported()) {
                counts.merge(standing.state(place), 1, Integer::sum);
                unsure |= standing.isUnsure(place);
            }
        }
        return new CriterionSum(
                counts.getOrDefault(StandingState.MET, 0),
                counts.getOrDefault(StandingState.NOT_MET, 0),
                counts.getOrDefault(StandingState.REACHED, 0) + counts.getOrDefault(StandingState.UNDECIDED, 0),
                counts.getOrDefault(StandingState.NOT_ASSESSED, 0),
                unsure);
    }
}
