package vn.ntm.works.open;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.works.Executor;
import vn.ntm.works.WorkState;
import vn.ntm.works.site.Finding;
import vn.ntm.works.site.PhotoMoment;
import vn.ntm.works.site.UpkeepCondition;

/**
 * A work as strangers see it, without the name of any person.
 *
 * @param hamlets codes, empty for the whole commune
 * @param cost whole đồng, null where unknown
 * @param percent of the building, null where nobody said anything
 * @param condition as last seen, null where nobody looked since it was accepted
 */
public record PublicWork(
        UUID id,
        String name,
        String purpose,
        String scale,
        String place,
        List<String> hamlets,
        String owner,
        Executor executor,
        WorkState state,
        @Nullable Long cost,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Integer percent,
        @Nullable UpkeepCondition condition,
        @Nullable LocalDate conditionOn) {
    public PublicWork {
        hamlets = List.copyOf(hamlets);
    }

    /**
     * A contract that stands.
     *
     * @param contractor null for whoever is no firm or cooperative
     * @param amount whole đồng
     */
    public record Contract(
            @Nullable String contractor,
            LocalDate signedOn,
            long amount,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {}

    /**
     * Money of the work, in whole đồng.
     *
     * @param group of sources, empty for what comes from none
     * @param arranged all capital there is, what was mobilised among it
     */
    public record Money(String group, long planned, long arranged, long mobilised, long accepted, long paid) {
        static final Money NONE = new Money("", 0, 0, 0, 0, 0);

        /** @throws ArithmeticException beyond what a whole number of đồng can hold */
        public Money plus(Money other) {
            return new Money(
                    group,
                    Math.addExact(planned, other.planned),
                    Math.addExact(arranged, other.arranged),
                    Math.addExact(mobilised, other.mobilised),
                    Math.addExact(accepted, other.accepted),
                    Math.addExact(paid, other.paid));
        }
    }

    /** A visit of the community board; the answer is empty while the owner gave none. */
    public record Visit(
            LocalDate day,
            String lookedAt,
            Finding finding,
            String words,
            @Nullable LocalDate answeredOn,
            String answer) {}

    /** A picture that strangers may see. */
    public record Photo(UUID id, PhotoMoment moment, LocalDate day) {}

    /** All about one work. */
    public record Whole(
            PublicWork work, List<Contract> contracts, List<Money> money, List<Visit> visits, List<Photo> photos) {
        public Whole {
            contracts = List.copyOf(contracts);
            money = List.copyOf(money);
            visits = List.copyOf(visits);
            photos = List.copyOf(photos);
        }

        public Money total() {
            return money.stream().reduce(Money.NONE, Money::plus);
        }
    }
}
