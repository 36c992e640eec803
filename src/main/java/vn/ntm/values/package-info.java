/** Measured values: what was counted in which unit for which year, by whom; every version kept. */
@ApplicationModule(
        allowedDependencies = {"shared", "access", "audit", "people", "organization", "criteria", "documents"})
@NullMarked
package vn.ntm.values;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
