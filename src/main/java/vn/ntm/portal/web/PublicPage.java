package vn.ntm.portal.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.portal.PublicFace;
import vn.ntm.portal.PublicFace.PublicPlan;
import vn.ntm.portal.PublicTask;
import vn.ntm.shared.Vietnamese;

/**
 * What the public page shows of a plan.
 *
 * @param successors what the commune became, as words within a sentence; empty while it lives
 * @param past the plan's year is over
 * @param asOf the day for which the plan says how the commune stands
 * @param issuedOn empty when the document bears no date
 */
public record PublicPage(
        PublicPlan plan, String successors, boolean past, String asOf, String issuedOn, List<Group> groups) {
    /** What the commune will do, under one heading of the plan. */
    public record Group(String heading, List<String> tasks) {}

    public PublicPage {
        groups = List.copyOf(groups);
    }

    static PublicPage of(PublicFace face, PublicPlan plan, int thisYear) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (PublicTask task : plan.tasks()) {
            groups.computeIfAbsent(task.group(), heading -> new ArrayList<>()).add(task.text());
        }
        return new PublicPage(
                plan,
                String.join(", ", face.successors()),
                plan.heading().year() < thisYear,
                Vietnamese.date(plan.heading().asOf()),
                plan.heading().issuedOn() == null
                        ? ""
                        : Vietnamese.date(plan.heading().issuedOn()),
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList());
    }

    /** "47,4 %". */
    public String share(int criteria) {
        return Vietnamese.share(criteria, plan.total());
    }
}
