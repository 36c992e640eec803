package vn.ntm.platform.backup;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which backups stay: the last of each of so many days, weeks and months that have one. A gap costs no older backup. */
record Rotation(int days, int weeks, int months) {
    Set<LocalDateTime> kept(Collection<LocalDateTime> made) {
        List<LocalDateTime> newestFirst =
                made.stream().sorted(Comparator.reverseOrder()).toList();
        Set<LocalDateTime> kept = new HashSet<>();
        kept.addAll(lastOfEach(newestFirst, LocalDateTime::toLocalDate, days));
        kept.addAll(lastOfEach(
                newestFirst,
                moment -> List.of(moment.get(IsoFields.WEEK_BASED_YEAR), moment.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                weeks));
        kept.addAll(lastOfEach(newestFirst, YearMonth::from, months));
        return kept;
    }

    private static List<LocalDateTime> lastOfEach(
            List<LocalDateTime> newestFirst, Function<LocalDateTime, Object> span, int most) {
        Map<Object, LocalDateTime> last = new LinkedHashMap<>();
        newestFirst.forEach(moment -> last.putIfAbsent(span.apply(moment), moment));
        return last.values().stream().limit(most).toList();
    }
}
