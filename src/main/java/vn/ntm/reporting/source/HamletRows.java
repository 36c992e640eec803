package vn.ntm.reporting.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.ntm.organization.Hamlet;
import vn.ntm.organization.Units;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.RowSource;

/** A row for each hamlet of the commune on the day. */
@Component("reportingHamletRows")
class HamletRows implements RowSource {
    private final Units units;

    HamletRows(Units units) {
        this.units = units;
    }

    @Override
    public String name() {
        return "hamlets";
    }

    @Override
    public Set<String> fields() {
        return Set.of("number", "name", "code");
    }

    @Override
    public List<Row> rows(Asked asked) {
        List<Row> rows = new ArrayList<>();
        units.hamletsNear(asked.unitCode(), asked.day()).forEach(hamlet -> rows.add(row(rows.size() + 1, hamlet)));
        return rows;
    }

    private static Row row(int number, Hamlet hamlet) {
        return new Row(
                hamlet.code(),
                "",
                Map.of(
                        "number", Filled.label(String.valueOf(number)),
                        "name", Filled.label(hamlet.fullName()),
                        "code", Filled.label(hamlet.code())));
    }
}
