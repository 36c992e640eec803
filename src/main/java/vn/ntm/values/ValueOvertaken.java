package vn.ntm.values;

import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Refusal;

/** Somebody else has saved the value since the form was opened; nothing was overwritten. */
public class ValueOvertaken extends Refusal {
    private final transient @Nullable MeasuredValue current;

    ValueOvertaken(@Nullable MeasuredValue current) {
        super(Kind.OVERTAKEN, "values.overtaken");
        this.current = current;
    }

    /** What is kept now, null when nothing is. */
    public @Nullable MeasuredValue current() {
        return current;
    }
}
