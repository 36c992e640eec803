/** Where a commune stands against a criteria set at a date, and on whose word. */
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
            "evidence"
        })
@NullMarked
package vn.ntm.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
