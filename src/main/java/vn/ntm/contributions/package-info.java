/** What people give (handbook 6.5): drives that a hamlet's meeting decided, pledges, receipts, their value in đồng by dated prices. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "people",
            "organization",
            "criteria",
            "funding",
            "distribution",
            "reporting"
        })
@NullMarked
package vn.ntm.contributions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
