package vn.ntm.planning.checks.substance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.reading.Baseline;
import vn.ntm.planning.reading.Baseline.Claim;

/** LINT-36: each criterion of the set is listed once, as met or as not met. */
class CriteriaAreListedOnce implements PlanCheck {
    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        List<Claim> claims = plan.plan().baseline().claims();
        return Stream.of(both(plan, claims), twice(plan, claims), notAtAll(plan))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> both(PlanUnderCheck plan, List<Claim> claims) {
        return claims.stream()
                .filter(Claim::met)
                .flatMap(met -> claims.stream()
                        .filter(claim -> !claim.met() && claim.criterion() == met.criterion())
                        .limit(1)
                        .flatMap(notMet -> Stream.of(
                                place(met).error("LINT-36", plan.say("checks.36.both", met.criterion(), notMet.line())),
                                place(notMet)
                                        .error("LINT-36", plan.say("checks.36.both", met.criterion(), met.line())))));
    }

    /** Within one list; a list that is repeated as a whole elsewhere is no mistake. */
    private static Stream<Finding> twice(PlanUnderCheck plan, List<Claim> claims) {
        return lists(claims).stream()
                .flatMap(list -> {
                    Set<Integer> seen = new HashSet<>();
                    List<Claim> repeated = list.stream()
                            .filter(claim -> !seen.add(claim.criterion()))
                            .toList();
                    return repeated.size() * 3 > list.size() ? Stream.empty() : repeated.stream();
                })
                .map(claim ->
                        place(claim).error("LINT-36", plan.say("checks.36.twice", claim.criterion(), claim.name())));
    }

    private static List<List<Claim>> lists(List<Claim> claims) {
        List<List<Claim>> lists = new ArrayList<>();
        for (Claim claim : claims) {
            if (lists.isEmpty() || lists.getLast().getLast().met() != claim.met()) {
                lists.add(new ArrayList<>());
            }
            lists.getLast().add(claim);
        }
        return lists;
    }

    private static Stream<Finding> notAtAll(PlanUnderCheck plan) {
        Baseline baseline = plan.plan().baseline();
        Optional<CriteriaSetOutline> set = Criteria.provenSet(plan);
        if (set.isEmpty() || baseline.met().isEmpty() || baseline.notMet().isEmpty()) {
            return Stream.empty();
        }
        Set<Integer> listed = new HashSet<>(baseline.met());
        listed.addAll(baseline.notMet());
        List<Integer> missing = set.get().criteria().stream()
                .map(CriteriaSetOutline.Named::number)
                .filter(number -> !listed.contains(number))
                .toList();
        boolean listIsPartial = missing.size() * 2 > set.get().criteria().size();
        return missing.isEmpty() || listIsPartial
                ? Stream.empty()
                : Stream.of(place(baseline.claims().getFirst())
                        .error("LINT-36", plan.say("checks.36.not-at-all", Criteria.listed(plan, missing))));
    }

    private static Place place(Claim claim) {
        return new Place(claim.line(), claim.name());
    }
}
