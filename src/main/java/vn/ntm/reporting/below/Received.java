package vn.ntm.reporting.below;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.organization.Unit;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.form.FormDefinition;

/**
 * What a superior has received on a form for a period.
 *
 * @param due last day for communes, null where the calendar does not ask for it
 * @param day the units are those of
 * @param reminded the last day each unit was reminded on, by its code
 */
public record Received(
        Unit superior,
        FormDefinition form,
        Period period,
        @Nullable LocalDate due,
        LocalDate day,
        List<UnitReport> reports,
        Map<String, LocalDate> reminded) {
    public Received {
        reports = List.copyOf(reports);
        reminded = Map.copyOf(reminded);
    }

    public long sent() {
        return reports.stream().filter(report -> report.state().isSent()).count();
    }

    public List<UnitReport> missing() {
        return reports.stream().filter(report -> !report.state().isSent()).toList();
    }

    /** Who is late and was not reminded that day. */
    public List<UnitReport> toRemind(LocalDate today) {
        return reports.stream()
                .filter(report -> report.isOverdue(today))
                .filter(report -> !today.equals(reminded.get(report.unit().code())))
                .toList();
    }
}
