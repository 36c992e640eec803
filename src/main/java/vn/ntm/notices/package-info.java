/** What people are told: beside their work, each thing once a stage. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "people"})
@NullMarked
package vn.ntm.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
