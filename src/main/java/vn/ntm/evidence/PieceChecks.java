package vn.ntm.evidence;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.MeasureId;
import vn.ntm.evidence.ProvedIndicators.Named;
import vn.ntm.organization.UnitCodes;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.people.Problems;
import vn.ntm.people.Staff;

/** Whether a piece can be brought the way somebody wants to; all that is wrong is said at once. */
@Component
class PieceChecks {
    private static final int FIRST_YEAR = 2010;
    private static final int YEARS_AHEAD = 5;
    private static final int LONGEST_ADDRESS = 2000;

    private final ProvedIndicators indicators;
    private final Units units;
    private final Staff staff;

    PieceChecks(ProvedIndicators indicators, Units units, Staff staff) {
        this.indicators = indicators;
        this.units = units;
        this.staff = staff;
    }

    /** @return what it is to prove */
    List<Named> of(NewPiece wanted, @Nullable Piece before, Actor actor, Problems problems) {
        addFacts(wanted.facts(), problems);
        problems.addIf(!isKnown(wanted.unitCode()), "unit", "evidence.unit.unknown", wanted.unitCode());
        if (before != null) {
            problems.addIf(!before.unitCode().equals(wanted.unitCode()), "unit", "evidence.replaces.other-unit");
            problems.addIf(
                    before.judgement().state() == EvidenceState.SUPERSEDED, "replaces", "evidence.replaces.replaced");
        }
        addUses(wanted.indicators(), wanted.years(), actor, problems);
        return named(wanted.indicators());
    }

    /** @return what is to be proved further */
    List<Named> uses(List<IndicatorRef> wanted, List<Integer> years, Actor actor) {
        Problems problems = new Problems();
        addUses(wanted, years, actor, problems);
        problems.refuse();
        return named(wanted);
    }

    /** @throws NotYourCriterion when the position is in charge of others only */
    void requireInCharge(MeasureId measure, Actor actor) {
        List<Named> asking = indicators.asking(measure);
        if (!asking.isEmpty() && asking.stream().noneMatch(one -> isInCharge(one, actor))) {
            throw new NotYourCriterion(asking.getFirst().code());
        }
    }

    private void addFacts(PieceFacts facts, Problems problems) {
        LocalDate issued = facts.issuedOn();
        LocalDate last = facts.validTo();
        problems.addIf(facts.title().isBlank(), "title", "evidence.title.missing");
        addLong(facts.title(), "title", problems);
        addLong(facts.number(), "number", problems);
        addLong(facts.issuer(), "issuer", problems);
        problems.addIf(issued != null && issued.isAfter(staff.today()), "issuedOn", "evidence.issued.future");
        problems.addIf(
                issued != null && last != null && last.isBefore(issued), "validTo", "evidence.valid-to.before-issued");
        problems.addIf(
                facts.kind() == EvidenceKind.LINK && !isAddress(facts.address()), "address", "evidence.address.unfit");
    }

    private static void addLong(String text, String field, Problems problems) {
        problems.addIf(text.length() > NewPiece.LONGEST, field, "evidence.too-long", NewPiece.LONGEST);
    }

    private void addUses(List<IndicatorRef> wanted, List<Integer> years, Actor actor, Problems problems) {
        int last = staff.today().getYear() + YEARS_AHEAD;
        problems.addIf(wanted.isEmpty(), "indicators", "evidence.indicators.missing");
        problems.addIf(years.isEmpty(), "years", "evidence.years.missing");
        problems.addIf(
                years.stream().anyMatch(year -> year < FIRST_YEAR || year > last),
                "years",
                "evidence.years.far",
                FIRST_YEAR,
                last);
        for (IndicatorRef ref : wanted) {
            Optional<Named> known = indicators.find(ref);
            problems.addIf(known.isEmpty(), "indicators", "evidence.indicator.unknown", ref.code());
            problems.addIf(
                    known.isPresent() && !isInCharge(known.get(), actor),
                    "indicators",
                    "evidence.not-your-criterion",
                    ref.code());
        }
    }

    private boolean isInCharge(Named indicator, Actor actor) {
        return inCharge(actor)
                .map(own -> own.contains(String.valueOf(indicator.criterion().number())))
                .orElse(true);
    }

    /** Numbers of the criteria an officer of single criteria is in charge of; nothing for everybody else, who is not bound by them. */
    Optional<Set<String>> inCharge(Actor actor) {
        return actor.role() == Role.CRITERION_OFFICER
                ? Optional.of(Set.copyOf(staff.ownPosition().criteria()))
                : Optional.empty();
    }

    private List<Named> named(List<IndicatorRef> refs) {
        return refs.stream().map(indicators::find).flatMap(Optional::stream).toList();
    }

    private boolean isKnown(String unitCode) {
        return UnitCodes.levelOf(unitCode)
                .filter(level -> level == UnitLevel.COMMUNE || level == UnitLevel.HAMLET)
                .filter(level -> !units.validities(level, unitCode).isEmpty())
                .isPresent();
    }

    private static boolean isAddress(@Nullable String typed) {
        if (typed == null || typed.length() > LONGEST_ADDRESS) {
            return false;
        }
        try {
            URI address = URI.create(typed);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null && address.getUserInfo() == null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
