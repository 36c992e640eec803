/**
 * Reports of a commune or province (handbook 7): forms as data, filled from what the product knows, each cell open to its source; their states from
 * draft to locked, their way to the superior and back.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "people",
            "organization",
            "criteria",
            "documents",
            "values",
            "values :: table",
            "assessment",
            "assessment :: closing",
            "assessment :: country",
            "assessment :: judging",
            "overview",
            "planning",
            "roadmap",
            "tasks",
            "boards",
            "boards :: meeting",
            "responsibility",
            "registry",
            "drafting"
        })
@NullMarked
package vn.ntm.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
