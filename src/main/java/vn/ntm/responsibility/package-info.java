/** Which positions of a commune answer for which criterion (handbook I.2b, III.1a): one accountable, others lead or support, day by day. */
@ApplicationModule(
        allowedDependencies = {"shared", "access", "audit", "people", "organization", "criteria", "planning"})
@NullMarked
package vn.ntm.responsibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
