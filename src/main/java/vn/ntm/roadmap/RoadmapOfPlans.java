package vn.ntm.roadmap;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.planning.PlannedRoadmap;
import vn.ntm.shared.Vietnamese;

/** Tells plans how and by when their open criteria are to be met; who sees no assessment hears nothing of it. */
@Component
class RoadmapOfPlans implements PlannedRoadmap {
    private final RowStore store;
    private final Access access;
    private final Clock clock;

    RoadmapOfPlans(RowStore store, Access access, Clock clock) {
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Row> rowsOf(String unitCode, String setId, int year) {
        if (!access.may(Act.SEE_ASSESSMENT)) {
            return List.of();
        }
        access.requireToRead(Act.SEE_ASSESSMENT, unitCode);
        return store.known(unitCode, setId, year, clock.instant()).stream()
                .map(RoadmapOfPlans::row)
                .toList();
    }

    private static Row row(RoadmapRow row) {
        RowContent content = row.content();
        return new Row(
                row.key().criterion(),
                content.goal(),
                content.solution(),
                Vietnamese.date(content.due()),
                row.responsibleTitle());
    }
}
