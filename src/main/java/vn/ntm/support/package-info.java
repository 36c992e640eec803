/** Support policies (handbook III.4c): what is in force and for whom, who applied, what was decided and paid. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "people", "organization", "funding"})
@NullMarked
package vn.ntm.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
