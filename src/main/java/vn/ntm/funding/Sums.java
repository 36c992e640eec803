package vn.ntm.funding;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Sums of lines by what they say, in whole đồng; what no line says is nought. */
public record Sums(Map<Kind, Long> amounts) {
    public static final Sums NONE = new Sums(Map.of());

    public Sums {
        amounts = amounts.entrySet().stream()
                .filter(one -> one.getValue() != 0)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @throws ArithmeticException beyond what a whole number of đồng can hold */
    public Sums plus(Sums other) {
        Map<Kind, Long> both = new EnumMap<>(Kind.class);
        both.putAll(amounts);
        other.amounts.forEach((kind, amount) -> both.merge(kind, amount, Math::addExact));
        return new Sums(both);
    }

    Sums plus(Kind kind, long amount) {
        return plus(new Sums(Map.of(kind, amount)));
    }

    private long of(Kind kind) {
        return amounts.getOrDefault(kind, 0L);
    }

    public long estimate() {
        return of(Kind.ESTIMATE);
    }

    public long planned() {
        return of(Kind.PLANNED);
    }

    public long allocated() {
        return of(Kind.ALLOCATED);
    }

    public long mobilised() {
        return of(Kind.MOBILISED);
    }

    public long accepted() {
        return of(Kind.ACCEPTED);
    }

    public long paid() {
        return of(Kind.PAID);
    }

    public long settled() {
        return of(Kind.SETTLED);
    }

    /** What came from years before less what went to the next. */
    public long carried() {
        return of(Kind.CARRIED_IN) - of(Kind.CARRIED_OUT);
    }

    /** Public capital that may be disbursed: what disbursement is measured against. */
    public long disbursable() {
        return Math.addExact(allocated(), carried());
    }

    /** All capital there is: public money that may be disbursed and what was mobilised. */
    public long arranged() {
        return Math.addExact(disbursable(), mobilised());
    }

    /**
     * Of one project: value of accepted volume for which capital is neither arranged nor paid (overdue construction debt, nợ đọng xây dựng cơ bản, as the
     * public-investment law defines it), in đồng, never below nought.
     */
    public long debt() {
        return Math.max(0, accepted() - Math.max(arranged(), paid()));
    }

    /** Carried out: public money when it is disbursed, other money when it is there. */
    public long done(FundingSource source) {
        return source.budget() ? paid() : mobilised();
    }
}
