/** Official documents of a commune: drafts, their sign-off, numbers given without a gap, registers of what goes out and comes in. */
@ApplicationModule(
        allowedDependencies = {"shared", "access", "audit", "people", "organization", "documents", "drafting"})
@NullMarked
package vn.ntm.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
