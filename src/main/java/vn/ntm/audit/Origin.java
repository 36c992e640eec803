package vn.ntm.audit;

/**
 * From where the work in this thread was asked for. Bound by the filter of a request; a command or a job has none.
 *
 * @param requestId names one request in the audit, in the log and on error pages
 * @param address of the caller, as text
 */
public record Origin(String requestId, String address) {
    private static final ScopedValue<Origin> CURRENT = ScopedValue.newInstance();
    private static final Origin THIS_MACHINE = new Origin("", "");

    /** The origin of the work in this thread; empty texts when nobody asked over the network. */
    public static Origin current() {
        return CURRENT.orElse(THIS_MACHINE);
    }

    /** Does {@code work} as asked for from here; what it throws comes through. */
    public <T, X extends Throwable> T during(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }
}
