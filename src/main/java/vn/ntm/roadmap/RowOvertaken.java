package vn.ntm.roadmap;

import org.jspecify.annotations.Nullable;
import vn.ntm.shared.Refusal;

/** Somebody else has saved the row since the form was opened; nothing was overwritten. */
public class RowOvertaken extends Refusal {
    private final transient @Nullable RoadmapRow current;

    RowOvertaken(@Nullable RoadmapRow current) {
        super(Kind.OVERTAKEN, "roadmap.overtaken");
        this.current = current;
    }

    /** What is kept now, null when nothing is. */
    public @Nullable RoadmapRow current() {
        return current;
    }
}
