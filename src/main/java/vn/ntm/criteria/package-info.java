/** Criteria sets as reviewed data with dates: criteria, indicators, required levels, the law behind each figure. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit"})
@NullMarked
package vn.ntm.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
