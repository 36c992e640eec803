/** Yearly plans of a commune: reading a plan document, checking it, its targets and tasks. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "organization",
            "criteria",
            "assessment",
            "documents",
            "drafting",
            "people",
            "registry"
        })
@NullMarked
package vn.ntm.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
