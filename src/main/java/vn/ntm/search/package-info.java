/** Looks for words in everything one may see: entries that triggers keep beside the objects, units and criteria as they stand in their own modules. */
@ApplicationModule(allowedDependencies = {"shared", "access", "organization", "criteria"})
@NullMarked
package vn.ntm.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
