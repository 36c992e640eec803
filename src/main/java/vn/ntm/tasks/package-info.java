/** Work that plans, meetings, directives and people ask for: assigned, done, proved and accepted (FR-PLAN-2). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "people",
            "organization",
            "criteria",
            "evidence",
            "planning",
            "values :: table"
        })
@NullMarked
package vn.ntm.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
