package vn.ntm.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.access.Role;

/**
 * A position to be set up.
 *
 * @param title as people say it, e.g. "Công chức Địa chính – Nông nghiệp"
 * @param criteria numbers of the criteria in charge, e.g. "6"; empty when the role is not about single ones
 * @param from first day
 * @param to last day, null while it is not known
 */
public record NewPosition(
        String unitCode,
        Role role,
        String title,
        List<String> criteria,
        LocalDate from,
        @Nullable LocalDate to) {
    public NewPosition {
        criteria = List.copyOf(criteria);
    }
}
