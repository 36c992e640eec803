/** How a commune gets from where it stands to a title: what is missing, how and by when it is to be closed, what would follow, what is cheapest. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "people",
            "organization",
            "criteria",
            "values",
            "values :: table",
            "assessment",
            "planning"
        })
@NullMarked
package vn.ntm.roadmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
