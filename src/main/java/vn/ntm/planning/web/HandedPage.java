package vn.ntm.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.handed.Handed;
import vn.ntm.planning.handed.Response;
import vn.ntm.planning.handed.Stance;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Vietnamese;

/**
 * What was handed down to the commune of a plan.
 *
 * @param findings what the plan leaves open of it
 * @param form what was sent for one of the targets, with the word {@code target} for which
 */
public record HandedPage(List<Row> rows, List<Finding> findings, boolean mayAnswer, SentForm form) {
    /** A target with its response, both in words. */
    public record Row(Response response, String aim, String basis, boolean mayWithdraw) {
        public Handed target() {
            return response.target();
        }

        /** Where a link to it leads. */
        public String anchor() {
            return "ct-" + target().id();
        }

        /** "Nguyễn Văn An (Cán bộ NTM), 09:12 5/3/2024"; empty before there is an answer. */
        public String answeredBy() {
            Handed.Answer answer = target().answer();
            return answer == null ? "" : answer.by() + ", " + Vietnamese.moment(answer.at());
        }

        /** The stance that counts, null while there is none. */
        public @Nullable Stance stance() {
            return response.stance().orElse(null);
        }
    }

    /**
     * All that was handed down for a year to communes within a superior's reach.
     *
     * @param show which communes are shown: {@code open} those that leave something unanswered, or all when empty
     */
    public record Overview(int year, List<Commune> communes, String show, Counts counts, SentForm form) {
        public Overview {
            communes = List.copyOf(communes);
        }
    }

    /** A commune with its targets; {@code plan} is null while it has none for the year. */
    public record Commune(
            String code, String name, @Nullable PlanId plan, List<Row> rows) {
        public Commune {
            rows = List.copyOf(rows);
        }

        public long open() {
            return rows.stream().filter(row -> !row.response().isAnswered()).count();
        }
    }

    /** How many targets, and how the plans respond. */
    public record Counts(int all, long taken, long higher, long lower, long open) {}

    public HandedPage {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    public boolean wasSentFor(Handed target) {
        return form.value("target").equals(target.id().toString());
    }
}
