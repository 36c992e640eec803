/** What proves the figures of a commune: files and addresses, brought by one person, judged by another. Knows figures, not verdicts. */
@ApplicationModule(
        allowedDependencies = {"shared", "access", "audit", "people", "organization", "criteria", "documents"})
@NullMarked
package vn.ntm.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
