package vn.ntm.criteria.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of one criteria set shows. */
public record SetPage(Head head, Viewpoint viewpoint, List<CriterionPart> criteria, Extras extras) {
    /**
     * The answer in short.
     *
     * @param lead what is known at the chosen place and day
     * @param warnings what a reader must know before using the set: a placeholder, an incomplete set, a day out of force
     */
    public record Head(String id, String name, String facts, String lead, List<String> warnings) {
        public Head {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * A criterion with its indicators.
     *
     * @param group the heading that begins with it, null when the one before goes on
     * @param known how many of its levels are known
     */
    public record CriterionPart(
            int number, String name, @Nullable String group, String known, List<Row> rows) {
        public CriterionPart {
            rows = List.copyOf(rows);
        }
    }

    /** An indicator with its level. */
    public record Row(String code, String text, String address, LevelView level) {}

    /** Everything below the table. */
    public record Extras(List<Remark> conditions, List<Remark> groups, List<Remark> notes, List<Law> laws) {
        public Extras {
            conditions = List.copyOf(conditions);
            groups = List.copyOf(groups);
            notes = List.copyOf(notes);
            laws = List.copyOf(laws);
        }
    }

    /** Something to read with its origin. */
    public record Remark(
            String title,
            String text,
            @Nullable TrustMark trust,
            @Nullable String source) {}

    /** A legal instrument of the set. */
    public record Law(
            String number,
            String title,
            String role,
            String date,
            TrustMark trust,
            @Nullable String notes) {}

    public SetPage {
        criteria = List.copyOf(criteria);
    }
}
