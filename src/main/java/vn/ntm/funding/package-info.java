/** Money of the programme in a commune: sources, books, a ledger whose lines are never changed, and sums that can be opened to the single line. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "people",
            "organization",
            "criteria",
            "planning",
            "documents",
            "values :: table",
            "reporting"
        })
@NullMarked
package vn.ntm.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
