package vn.ntm.reporting;

import java.util.UUID;

/** Names one report, in one version. */
public record ReportId(UUID id) {
    @Override
    public String toString() {
        return id.toString();
    }
}
