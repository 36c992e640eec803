package vn.ntm.funding;

/** Sums of lines by what they say, in whole đồng. */
public record Sums(long estimate, long planned, long allocated, long mobilised, long paid) {
    public static final Sums NONE = new Sums(0, 0, 0, 0, 0);

    /** @throws ArithmeticException beyond what a whole number of đồng can hold */
    public Sums plus(Sums other) {
        return new Sums(
                Math.addExact(estimate, other.estimate),
                Math.addExact(planned, other.planned),
                Math.addExact(allocated, other.allocated),
                Math.addExact(mobilised, other.mobilised),
                Math.addExact(paid, other.paid));
    }

    /** Carried out: public money when it is disbursed, other money when it is there. */
    public long done(FundingSource source) {
        return source.budget() ? paid : mobilised;
    }
}
