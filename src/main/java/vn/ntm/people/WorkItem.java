package vn.ntm.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of somebody's own work list.
 *
 * @param note what it is about, worded
 * @param due last day, null when there is none
 * @param path page of the product where it is done
 * @param duty the duty behind it when its receiver has yet to say that it was read, null otherwise
 */
public record WorkItem(
        Section section,
        String title,
        String note,
        @Nullable LocalDate due,
        String path,
        @Nullable DutyId duty) {
    /** The parts of the list, most urgent first. */
    public enum Section {
        RETURNED("arrow-back-up"),
        /** Overdue or due within a week. */
        DUE("clock-exclamation"),
        /** Others wait for the reader's word. */
        WAITING("hourglass"),
        UNREAD("bell"),
        /** Everything else to be done. */
        OPEN("progress"),
        /** Positions and delegations about to end. */
        EXPIRING("calendar");

        private final String icon;

        Section(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        /** The word for it in addresses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Key of the Vietnamese name. */
        public String nameKey() {
            return "people.work.section." + word();
        }

        public static Optional<Section> of(String word) {
            for (Section section : values()) {
                if (section.word().equals(word)) {
                    return Optional.of(section);
                }
            }
            return Optional.empty();
        }
    }

    public boolean isOverdue(LocalDate today) {
        return section != Section.EXPIRING && due != null && due.isBefore(today);
    }
}
