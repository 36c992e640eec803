package vn.ntm.contributions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the land of a contribution has come.
 *
 * @param parcel null before it was written down
 * @param measured m² that were measured, null before
 * @param days of the steps taken; land received before this was kept lacks the early ones
 */
public record LandDonation(
        LandStep step,
        @Nullable Parcel parcel,
        @Nullable BigDecimal measured,
        Map<LandStep, LocalDate> days,
        List<LandPaper.Held> papers,
        int version) {
    static final LandDonation BEGUN = new LandDonation(LandStep.PLEDGED, null, null, Map.of(), List.of(), 0);

    public LandDonation {
        days = Map.copyOf(days);
        papers = List.copyOf(papers);
    }

    /** The paper of the code, if it is there. */
    public Optional<LandPaper.Held> paper(String code) {
        return papers.stream().filter(held -> held.paper().equals(code)).findFirst();
    }

    /** What is left of the parcel in m²: as the land register says, else what is reckoned; empty while neither is known. */
    public Optional<BigDecimal> remaining() {
        if (parcel == null || parcel.remaining() != null) {
            return Optional.ofNullable(parcel).map(Parcel::remaining);
        }
        return Optional.ofNullable(measured).map(given -> parcel.area().subtract(given));
    }

    /** The day of the last step that has one. */
    Optional<LocalDate> lastDay() {
        return days.values().stream().max(LocalDate::compareTo);
    }
}
