package vn.ntm.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Shell.StripState;

/**
 * What is public of the home commune.
 *
 * @param name with its unit word
 * @param successors names of the units it became, in force by now; empty while it lives
 * @param plan null before a plan was confirmed
 */
public record PublicFace(
        String name, List<String> successors, @Nullable PublicPlan plan) {
    public PublicFace {
        successors = List.copyOf(successors);
    }

    /** The public part of the plan the commune works by. Names of persons are not in it. */
    public record PublicPlan(Heading heading, List<PublicCriterion> criteria, List<PublicTask> tasks) {
        public PublicPlan {
            criteria = List.copyOf(criteria);
            tasks = List.copyOf(tasks);
        }

        public List<PublicCriterion> in(StripState state) {
            return criteria.stream().filter(one -> one.state() == state).toList();
        }

        public int met() {
            return in(StripState.MET).size();
        }

        public int total() {
            return criteria.size();
        }

        /** How many will be met when this year's targets are. */
        public int aim() {
            return met() + in(StripState.TARGET).size();
        }
    }

    /**
     * How the plan names itself.
     *
     * @param unitName of the commune in the plan's year
     * @param place where it lay then
     * @param asOf the day for which the plan says how the commune stands
     */
    public record Heading(
            String unitCode,
            String unitName,
            String place,
            int year,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable String issuer,
            String subject,
            String setName,
            LocalDate asOf) {}

    public Optional<PublicPlan> knownPlan() {
        return Optional.ofNullable(plan);
    }
}
