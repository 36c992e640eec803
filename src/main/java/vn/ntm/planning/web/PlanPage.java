package vn.ntm.planning.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanContent;
import vn.ntm.planning.PlanProperties;
import vn.ntm.planning.life.Blockers;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/**
 * What every tab of a plan shows.
 *
 * @param comments how many wait to be settled
 */
public record PlanPage(
        Plan plan,
        PlanContent content,
        Standing standing,
        String baselineDate,
        PlanAge age,
        int comments,
        Bonds bonds,
        String tab) {
    /**
     * Plans it belongs together with.
     *
     * @param before the plan it amends, null when it amends none
     * @param after the plan that amends it, issued or not, null when none does
     */
    public record Bonds(@Nullable Plan before, @Nullable Plan after) {
        /** Since when the later plan counts instead, worded; empty while it does not. */
        public String since() {
            Plan.Amends amends = after == null ? null : after.amends();
            return amends == null || amends.since() == null ? "" : Vietnamese.moment(amends.since());
        }
    }

    /** How people call a plan: with its number and day where it has them. */
    public static String nameOf(Texts t, Plan plan) {
        String number = plan.properties().number();
        return number == null
                ? plan.properties().subject()
                : t.of(
                        "planning.amend.name",
                        number,
                        Vietnamese.date(plan.properties().issuedOn()));
    }

    /** Errors that keep it from being signed. */
    public int errors() {
        return Blockers.of(content).size();
    }

    /** What the document itself still lacks before it could be issued. */
    public boolean lacksFormalities() {
        return plan.properties().number() == null
                || plan.properties().issuedOn() == null
                || plan.properties().signer() == null;
    }

    /** The name of a criterion of the plan's set. */
    public String criterionName(int number) {
        return standing.tiles().stream()
                .filter(tile -> tile.number() == number)
                .map(Standing.Tile::name)
                .findFirst()
                .orElse("");
    }

    /** The heading a group of tasks stands under, with its number. */
    public String headingOf(String path) {
        return new Headings(content.paragraphs()).of(path);
    }

    /** First line of the paragraph that holds a line: where a link to that line leads. */
    public int anchorLine(int line) {
        return content.firstLineAround(line);
    }

    /** A property of the document with its label. */
    public record Fact(String label, String value) {}

    /** The properties of the document, an empty value where it is silent. */
    public List<Fact> facts(Texts t) {
        PlanProperties properties = plan.properties();
        return List.of(
                fact(t, "type", properties.type()),
                fact(t, "number", properties.number()),
                fact(t, "place", properties.place()),
                fact(t, "issuedOn", Vietnamese.date(properties.issuedOn())),
                fact(t, "subject", properties.subject()),
                fact(t, "issuer", properties.issuer()),
                fact(t, "parent", properties.parent()),
                fact(t, "signer", properties.signer()));
    }

    private static Fact fact(Texts t, String field, @Nullable String value) {
        return new Fact(t.of("planning.review." + field), Objects.requireNonNullElse(value, ""));
    }

    /** "6 Văn hóa; 12 Lao động". */
    public String criteriaNames(List<Integer> numbers) {
        return String.join(
                "; ", numbers.stream().map(n -> n + " " + criterionName(n)).toList());
    }
}
