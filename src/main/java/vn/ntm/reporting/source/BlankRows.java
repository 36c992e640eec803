package vn.ntm.reporting.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.RowSource;

/** Numbered rows to be filled by hand, as many as the form asks for: a list that the product keeps no data for yet. */
@Component("reportingBlankRows")
class BlankRows implements RowSource {
    private static final int USUAL = 20;
    private static final int MOST = 500;

    @Override
    public String name() {
        return "blank-rows";
    }

    @Override
    public Set<String> fields() {
        return Set.of("number");
    }

    @Override
    public List<Row> rows(Asked asked) {
        int rows = asked.of().matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(asked.of()), 1, MOST) : USUAL;
        return IntStream.rangeClosed(1, rows)
                .mapToObj(String::valueOf)
                .map(number -> new Row(number, "", Map.of("number", Filled.label(number))))
                .toList();
    }
}
