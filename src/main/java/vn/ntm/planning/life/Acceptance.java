package vn.ntm.planning.life;

import java.time.Instant;
import vn.ntm.planning.checks.Finding;

/** A warning that somebody lives with, and why. */
public record Acceptance(
        String rule, String quote, String message, String reason, Instant at, String by, String title) {
    /** Whether it is about that finding: the same words under the same rule, on whatever line. */
    public boolean isOf(Finding finding) {
        return rule.equals(finding.rule()) && quote.equals(finding.quote()) && message.equals(finding.message());
    }
}
