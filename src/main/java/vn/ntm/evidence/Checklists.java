package vn.ntm.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.criteria.MeasureId;
import vn.ntm.evidence.ProvedIndicators.Named;
import vn.ntm.people.Position;
import vn.ntm.people.Staff;

/** What evidence is missing where, and who is to bring it (FR-CRIT-1). */
@Service
@Transactional(readOnly = true)
public class Checklists {
    private static final int COMMUNE_CODE = 5;

    private final Evidences evidences;
    private final Requirements requirements;
    private final ProvedIndicators indicators;
    private final EvidenceYears years;
    private final Staff staff;
    private final Access access;

    Checklists(
            Evidences evidences,
            Requirements requirements,
            ProvedIndicators indicators,
            EvidenceYears years,
            Staff staff,
            Access access) {
        this.evidences = evidences;
        this.requirements = requirements;
        this.indicators = indicators;
        this.years = years;
        this.staff = staff;
        this.access = access;
    }

    /** An indicator with what is asked for it and what there is. */
    public record Line(Named indicator, Requirement required, Proof proof) {
        public boolean isComplete() {
            return proof.missingKinds().isEmpty();
        }
    }

    /**
     * Indicators an officer is in charge of.
     *
     * @param officer null when no position is in charge
     */
    public record Part(@Nullable Position officer, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** How many figures of somebody's own criteria lack evidence. */
    public record Own(List<String> criteria, int year, int missing) {
        public Own {
            criteria = List.copyOf(criteria);
        }
    }

    /** Every indicator of the set in the commune, in official order. */
    public List<Line> of(String unitCode, String setId, int year) {
        List<Named> all = indicators.of(setId, null);
        List<MeasureId> measures = all.stream().map(Named::measure).toList();
        Map<MeasureId, Proof> proofs = proofs(unitCode, measures, year);
        Map<MeasureId, Requirement> required = requirements.of(unitCode, measures, evidences.now());
        return all.stream()
                .map(one -> new Line(
                        one,
                        required.getOrDefault(one.measure(), requirements.suggestion(one.measure())),
                        proofs.getOrDefault(one.measure(), Proof.none(Set.of()))))
                .toList();
    }

    /** The same, by the position in charge of the criterion; what nobody is in charge of comes last. */
    public List<Part> byOfficer(String unitCode, String setId, int year) {
        String commune = unitCode.substring(0, Math.min(COMMUNE_CODE, unitCode.length()));
        List<Position> officers = staff.positionsOf(commune, Role.CRITERION_OFFICER);
        Map<Position, List<Line>> charged = new LinkedHashMap<>();
        List<Line> nobodys = new ArrayList<>();
        for (Line line : of(unitCode, setId, year)) {
            String number = String.valueOf(line.indicator().criterion().number());
            List<Position> incharge = officers.stream()
                    .filter(officer -> officer.criteria().contains(number))
                    .toList();
            incharge.forEach(officer ->
                    charged.computeIfAbsent(officer, first -> new ArrayList<>()).add(line));
            if (incharge.isEmpty()) {
                nobodys.add(line);
            }
        }
        List<Part> parts = new ArrayList<>();
        charged.forEach((officer, lines) -> parts.add(new Part(officer, lines)));
        if (!nobodys.isEmpty()) {
            parts.add(new Part(null, nobodys));
        }
        return parts;
    }

    /** Of the one acting, when the position is in charge of single criteria; over every commune set of the year. */
    public List<Own> ofOwnCriteria() {
        Actor actor = access.require(Act.DO_OWN_WORK);
        if (actor.role() != Role.CRITERION_OFFICER) {
            return List.of();
        }
        List<String> own = staff.ownPosition().criteria();
        int year = years.usual(actor.unitCode(), evidences.today());
        Set<MeasureId> measures = own.stream()
                .flatMap(number -> years.setsOf(year).stream()
                        .map(CriteriaSetOutline::id)
                        .flatMap(set -> indicators.measuresOf(set, Integer.valueOf(number)).stream()))
                .collect(Collectors.toSet());
        long missing = proofs(actor.unitCode(), measures, year).values().stream()
                .filter(proof -> !proof.missingKinds().isEmpty())
                .count();
        return List.of(new Own(own, year, (int) missing));
    }

    private Map<MeasureId, Proof> proofs(String unitCode, Collection<MeasureId> measures, int year) {
        return evidences.proofsOf(
                unitCode, measures, year, EvidenceYears.dayOf(year, evidences.today()), evidences.now());
    }
}
