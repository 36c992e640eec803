package vn.ntm.contributions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.people.Problems;
import vn.ntm.shared.Vietnamese;

/** What a parcel, a paper and a step of giving land must be. */
@Component
class LandRules {
    private static final int MOST_DECIMALS = 3;
    private static final BigDecimal MOST_SQUARE_METRES = BigDecimal.valueOf(1_000_000_000);
    private static final int LONGEST = 200;
    private static final int LONGEST_ASSETS = 1000;

    private final LandPapers papers;

    LandRules(LandPapers papers) {
        this.papers = papers;
    }

    /** @throws vn.ntm.people.FieldsRefused saying at each field what is wrong */
    void judge(Parcel parcel, LandDonation land) {
        Problems problems = new Problems()
                .addIf(parcel.sheet().isBlank(), "sheet", "contributions.problem.land.sheet")
                .addIf(parcel.number().isBlank(), "parcel", "contributions.problem.land.parcel")
                .addIf(parcel.use().isBlank(), "use", "contributions.problem.land.use");
        longest(problems, "sheet", parcel.sheet(), LONGEST);
        longest(problems, "parcel", parcel.number(), LONGEST);
        longest(problems, "use", parcel.use(), LONGEST);
        longest(problems, "certificate", parcel.certificate(), LONGEST);
        longest(problems, "assets", parcel.assets(), LONGEST_ASSETS);
        area(problems, "area", parcel.area());
        BigDecimal remaining = parcel.remaining();
        if (remaining != null) {
            problems.addIf(remaining.signum() < 0, "remaining", "contributions.problem.quantity");
            decimals(problems, "remaining", remaining);
            problems.addIf(
                    remaining.compareTo(parcel.area()) >= 0, "remaining", "contributions.problem.land.remaining");
        }
        BigDecimal measured = land.measured();
        problems.addIf(
                measured != null && measured.compareTo(parcel.area()) > 0,
                "area",
                "contributions.problem.land.area",
                square(measured == null ? BigDecimal.ZERO : measured));
        problems.refuse();
    }

    private static void longest(Problems problems, String field, String text, int most) {
        problems.addIf(text.length() > most, field, "contributions.problem.long", most);
    }

    private static void area(Problems problems, String field, BigDecimal area) {
        problems.addIf(
                area.signum() <= 0 || area.compareTo(MOST_SQUARE_METRES) > 0, field, "contributions.problem.quantity");
        decimals(problems, field, area);
    }

    private static void decimals(Problems problems, String field, BigDecimal area) {
        problems.addIf(
                area.stripTrailingZeros().scale() > MOST_DECIMALS,
                field,
                "contributions.problem.decimals",
                MOST_DECIMALS);
    }

    /** The paper it is, if that is known on the day it bears. */
    LandPaper judge(LandPaper.Held held, LocalDate today) {
        LandPaper known = papers.all().stream()
                .filter(paper -> paper.code().equals(held.paper()) && paper.isNeeded(paper.step(), held.day()))
                .findFirst()
                .orElse(null);
        Problems problems = new Problems()
                .addIf(known == null, "paper", "contributions.problem.land.paper")
                .addIf(held.number().isBlank(), "paperNumber", "contributions.problem.land.number")
                .addIf(held.day().isAfter(today), "paperDay", "contributions.problem.future")
                .addIf(held.place().isBlank(), "paperPlace", "contributions.problem.land.place");
        longest(problems, "paperNumber", held.number(), LONGEST);
        longest(problems, "paperPlace", held.place(), LONGEST);
        problems.refuse();
        if (known == null) {
            throw new IllegalStateException("Refused above: " + held.paper());
        }
        return known;
    }

    /**
     * Whether the step may be taken on the day: the parcel is known, every paper is there and none is younger than the step.
     *
     * @param measured m², only when the step is to measure
     */
    void judge(Contribution gift, LandDonation land, LandStep step, Days days, @Nullable BigDecimal measured) {
        Problems problems = new Problems()
                .addIf(land.parcel() == null, "sheet", "contributions.problem.land.no-parcel")
                .addIf(days.taken().isAfter(days.today()), "stepDay", "contributions.problem.future");
        LocalDate last = land.lastDay().orElse(gift.pledge().day());
        problems.addIf(
                days.taken().isBefore(last),
                "stepDay",
                "contributions.problem.land.before-step",
                Vietnamese.date(last));
        List<LandPaper> needed = papers.neededFor(step, days.taken());
        String missing = missing(needed, land);
        problems.addIf(!missing.isEmpty(), "paper", "contributions.problem.land.missing", missing);
        needed.forEach(paper -> land.paper(paper.code())
                .filter(held -> held.day().isAfter(days.taken()))
                .ifPresent(held -> problems.add(
                        "stepDay", "contributions.problem.land.younger", paper.name(), Vietnamese.date(held.day()))));
        if (step == LandStep.MEASURED) {
            measuring(problems, land.parcel(), measured == null ? BigDecimal.ZERO : measured);
        }
        problems.refuse();
    }

    /** On which day a step is taken, and which day it is. */
    record Days(LocalDate taken, LocalDate today) {}

    private static String missing(List<LandPaper> needed, LandDonation land) {
        return needed.stream()
                .filter(paper -> land.paper(paper.code()).isEmpty())
                .map(LandPaper::name)
                .collect(Collectors.joining("; "));
    }

    private static void measuring(Problems problems, @Nullable Parcel parcel, BigDecimal measured) {
        area(problems, "measured", measured);
        problems.addIf(
                parcel != null && measured.compareTo(parcel.area()) > 0,
                "measured",
                "contributions.problem.land.more",
                square(parcel == null ? BigDecimal.ZERO : parcel.area()));
    }

    static BigDecimal measured(LandDonation land) {
        BigDecimal measured = land.measured();
        if (measured == null) {
            throw new IllegalStateException("Handed over before it was measured");
        }
        return measured;
    }

    private static String square(BigDecimal area) {
        return Vietnamese.number(area, MOST_DECIMALS);
    }

    /** In the order of the steps. */
    List<LandPaper> papers(LocalDate day) {
        return papers.all().stream()
                .filter(paper -> paper.isNeeded(paper.step(), day))
                .toList();
    }
}
