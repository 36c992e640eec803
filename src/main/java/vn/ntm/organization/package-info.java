/** Administrative units of the country and the hamlets below them, each with its dates, and what became of it. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit"})
@NullMarked
package vn.ntm.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
