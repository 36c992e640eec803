/** Personal data: which column holds what, what is processed and why, a person's own copy, and what goes when its time is over. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "people"})
@NullMarked
package vn.ntm.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
