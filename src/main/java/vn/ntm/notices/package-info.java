/** What people are told: in the product beside their work, and by e-mail as each of them wishes. */
@ApplicationModule(allowedDependencies = {"shared", "access", "audit", "people", "privacy"})
@NullMarked
package vn.ntm.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
