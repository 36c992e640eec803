/** Persons, the positions they hold and stand in for, and the work that hangs on each position. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "organization", "criteria"})
@NullMarked
package vn.ntm.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
