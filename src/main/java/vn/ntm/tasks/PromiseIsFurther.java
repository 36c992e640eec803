package vn.ntm.tasks;

import java.util.Locale;
import vn.ntm.shared.Refusal;

/** The promise is in another state by now, so this cannot be done to it any more. */
public class PromiseIsFurther extends Refusal {
    PromiseIsFurther(PromiseState state) {
        super(Kind.OVERTAKEN, "tasks.promise.further." + state.name().toLowerCase(Locale.ROOT));
    }
}
