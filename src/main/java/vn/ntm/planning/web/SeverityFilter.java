package vn.ntm.planning.web;

import java.util.Arrays;
import java.util.Optional;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.Finding.Severity;

/** Which findings a reader wants to see; all when the address says nothing we know. */
public record SeverityFilter(Optional<Severity> only) {
    static SeverityFilter of(String name) {
        return new SeverityFilter(Arrays.stream(Severity.values())
                .filter(severity -> severity.name().equals(name))
                .findFirst());
    }

    public boolean lets(Finding finding) {
        return only.isEmpty() || only.get() == finding.severity();
    }

    public boolean is(Severity severity) {
        return only.isPresent() && only.get() == severity;
    }
}
